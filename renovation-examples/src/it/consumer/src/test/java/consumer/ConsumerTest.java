package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;

class ConsumerTest {

  @Test
  void runsOnThePathThatTheBuildNames() {
    boolean named = Money.class.getModule().isNamed();
    assertEquals("module".equals(System.getProperty("consumer.path")), named);
  }

  @Test
  void theExampleOfTheReadmeAnswersAsTheReadmeSays() {
    assertEquals("UNDETERMINED / KEY\n缺少事实：城中村", Example.judge());
  }
}
