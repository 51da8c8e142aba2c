package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/// Something to be said.
@Schema(description = "A remark, a question, an answer, or that a question is settled.")
public record NewComment(
    @Schema(allowableValues = {"remark", "question", "answer", "settled"}) String kind,
    @Schema(
            description = "What is said; may be left out to settle a question.",
            example = "Which meter?",
            minLength = 1,
            maxLength = 2000)
        Optional<String> text,
    @Schema(
            description =
                "Code of the figure meant; the whole period, or what the question is about, where"
                    + " none is given.",
            example = "water.fresh",
            maxLength = 100)
        Optional<String> variable,
    @Schema(description = "Number of the question; for answers and settlements.", example = "12")
        Optional<Long> answers) {}
