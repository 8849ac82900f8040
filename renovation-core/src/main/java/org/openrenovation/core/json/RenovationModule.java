package org.openrenovation.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.json.document.CommunityShape;
import org.openrenovation.core.json.document.PolicyShape;
import org.openrenovation.core.json.document.ProgrammeShape;
import org.openrenovation.core.json.document.ValueShapes;
import org.openrenovation.core.json.function.AllFunctions;
import org.openrenovation.core.json.function.DecidedView;
import org.openrenovation.core.json.function.Views;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.Programme;

/**
 * The library's values for a host application's own mapper (Jackson 模块): {@code
 * mapper.registerModule(new RenovationModule())}.
 *
 * <p>The values are read and written in the forms of the library's own documents, whatever the
 * mapper's settings: money as {@code "12345.67"}, ratios as {@code "4/5"}. A value that is refused
 * throws an {@link UnreadableValueException} with every problem.
 *
 * <p>Written only: findings, traces, problems, and decisions with what they decide, as {@link
 * RenovationFunctions} writes them. A decision on which no function stands is {@code {"value": …,
 * "findings": […]}}. Vavr's sequences and maps become arrays and objects.
 */
public final class RenovationModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module, ready to be registered. */
  public RenovationModule() {
    super("renovation");
    both(Money.class, Shapes.SIGNED_MONEY);
    both(Area.class, Shapes.AREA);
    both(Fraction.class, Shapes.RATIO);
    both(Text.class, Shapes.BILINGUAL);
    both(Band.class, ValueShapes.BAND);
    both(Bands.class, ValueShapes.BANDS);
    both(Community.class, CommunityShape.COMMUNITY);
    both(Register.class, CommunityShape.REGISTER);
    both(PolicyDocument.class, PolicyShape.DOCUMENT);
    both(Programme.class, ProgrammeShape.PROGRAMME);
    written(Finding.class, Views.FINDING);
    written(Trace.class, Views.TRACE);
    written(Problem.class, Views.PROBLEM);
    AllFunctions.DECIDED.forEach(this::writtenAlone);
    addSerializer(new HostWriters.OfDecision());
    addSerializer(new HostWriters.OfSeq());
    addSerializer(new HostWriters.OfMap());
  }

  private <T> void writtenAlone(DecidedView<T> view) {
    written(view.type(), view.value());
  }

  private <T> void both(Class<T> type, Shape<T> shape) {
    written(type, shape);
    addDeserializer(type, new Reader<>(type, shape));
  }

  private <T> void written(Class<T> type, View<T> view) {
    addSerializer(type, new Writer<>(type, view));
  }

  private static final class Writer<T> extends JsonSerializer<T> {
    private final Class<T> type;
    private final View<T> view;

    private Writer(Class<T> type, View<T> view) {
      this.type = type;
      this.view = view;
    }

    @Override
    public Class<T> handledType() {
      return type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(view.write(value), out);
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;

    private Reader(Class<T> type, Shape<T> shape) {
      super(type);
      this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode tree = JsonText.tree(in);
      Validation<Seq<Problem>, T> read = Reading.of(shape, tree);
      if (read.isInvalid()) {
        throw new UnreadableValueException(in, read.getError());
      }
      return read.get();
    }
  }
}
