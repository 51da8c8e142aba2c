package org.parkwright.server.ask;

import java.util.List;
import org.parkwright.server.assess.form.FormView;

/// The form behind a link.
///
/// @param title park or firm, and period
/// @param asker who asks, and until when, in words
/// @param note what the asker says; may be empty
/// @param action address that takes it
/// @param name as typed
/// @param nameWrong what is wrong with the name; empty: nothing
/// @param open whether figures may still be recorded
/// @param closed why not, in words
/// @param questions the questions
/// @param said what was just saved, in words; empty: nothing was sent
public record AnswerView(
    String title,
    String asker,
    String note,
    String action,
    String name,
    String nameWrong,
    boolean open,
    String closed,
    List<FormView.Question> questions,
    String said) {}
