package org.openrenovation.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.function.AllFunctions;
import org.openrenovation.core.json.function.DecidedView;

/**
 * What a host's mapper would make nonsense of: it takes Vavr's collections for beans, {@code
 * {"empty": false, …}}.
 */
final class HostWriters {
  private HostWriters() {}

  /** A decision as the function writes it that makes such decisions. */
  static final class OfDecision extends StdSerializer<Decision<?>> {
    private static final long serialVersionUID = 1L;

    OfDecision() {
      super(Decision.class, true);
    }

    @Override
    public void serialize(Decision<?> decision, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      for (DecidedView<?> view : AllFunctions.DECIDED) {
        if (view.type().isInstance(decision.value())) {
          provider.defaultSerializeValue(written(view, decision), out);
          return;
        }
      }
      out.writeStartObject();
      provider.defaultSerializeField("value", decision.value(), out);
      provider.defaultSerializeField("findings", decision.findings(), out);
      out.writeEndObject();
    }

    /** The view's type has been asked for. */
    @SuppressWarnings("unchecked")
    private static <T> Object written(DecidedView<T> view, Decision<?> decision) {
      return view.write((Decision<T>) decision);
    }
  }

  /** An array. */
  static final class OfSeq extends StdSerializer<Seq<?>> {
    private static final long serialVersionUID = 1L;

    OfSeq() {
      super(Seq.class, true);
    }

    @Override
    public void serialize(Seq<?> values, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartArray();
      for (Object value : values) {
        provider.defaultSerializeValue(value, out);
      }
      out.writeEndArray();
    }
  }

  /** An object. */
  static final class OfMap extends StdSerializer<Map<?, ?>> {
    private static final long serialVersionUID = 1L;

    OfMap() {
      super(Map.class, true);
    }

    @Override
    public void serialize(Map<?, ?> values, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      for (Tuple2<?, ?> entry : values) {
        provider.defaultSerializeField(String.valueOf(entry._1), entry._2, out);
      }
      out.writeEndObject();
    }
  }
}
