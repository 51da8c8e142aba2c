package org.parkwright.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.parkwright.app.ListSystems.Listing;
import org.parkwright.domain.assess.Words;
import org.parkwright.domain.index.FormulaWords;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.kernel.document.Wording;
import org.parkwright.render.text.Texts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Index systems as JSON: `[{id, version, title, items, …}]`, and one system with its rows.
final class SystemsJson {
  private static final Wording ENGLISH = Texts.in(Locale.ENGLISH);
  private final JsonGenerator json;

  private SystemsJson(JsonGenerator json) {
    this.json = json;
  }

  static void list(List<Listing> listings, PrintWriter out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (Listing listing : listings) {
        json.writeStartObject();
        new SystemsJson(json).head(listing);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.println();
  }

  static void one(Listing listing, PrintWriter out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      SystemsJson writer = new SystemsJson(json);
      writer.head(listing);
      json.writeArrayPropertyStart("indicators");
      listing.system().indicators().forEach(writer::indicator);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  private static JsonGenerator generator(PrintWriter out) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    return factory.createGenerator(ObjectWriteContext.empty(), out);
  }

  private void head(Listing listing) {
    IndexSystem system = listing.system();
    json.writeStringProperty("id", system.id());
    json.writeStringProperty("version", system.version());
    json.writeStringProperty("title", system.names().english());
    json.writeNumberProperty("items", system.indicators().size());
    json.writeStringProperty("issuer", system.issuer().english());
    json.writeStringProperty("country", system.country());
    json.writeStringProperty("document", system.document());
    json.writeNumberProperty("year", system.year());
    json.writeStringProperty("status", system.status());
    json.writeNumberProperty("variables", listing.variables());
    json.writeObjectPropertyStart("rows");
    for (Provenance.Mark mark : Provenance.Mark.values()) {
      json.writeNumberProperty(word(mark), listing.rows().getOrDefault(mark, 0));
    }
    json.writeEndObject();
    json.writeStringProperty("pass_rule", Words.rule(system.passRule(), ENGLISH));
    json.writeStringProperty("pass_rule_mark", word(system.passRuleProvenance().mark()));
  }

  private void indicator(Indicator indicator) {
    json.writeStartObject();
    json.writeStringProperty("code", indicator.code());
    json.writeStringProperty("title", indicator.names().english());
    json.writeStringProperty("dimension", indicator.dimension().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("topic", indicator.topic().english());
    json.writeStringProperty(
        "role", indicator.role().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    json.writeStringProperty("unit", indicator.unit().symbol());
    json.writeArrayPropertyStart("tests");
    for (Indicator.Test test : indicator.tests()) {
      json.writeStartObject();
      json.writeStringProperty("label", test.label());
      json.writeStringProperty("formula", FormulaWords.of(test.formula(), ENGLISH));
      json.writeStringProperty(
          "requirement", RequirementWords.of(test.requirement(), indicator.unit(), ENGLISH));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("mark", word(indicator.provenance().mark()));
    json.writeStringProperty("source", indicator.provenance().sourceIn("en"));
    json.writeStringProperty("note", indicator.provenance().noteIn("en"));
    json.writeEndObject();
  }

  private static String word(Provenance.Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT);
  }
}
