package io.calque.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatInputTest {
  @Test
  void readsWhatWasWritten() throws IOException {
    byte[] bytes =
        new FlatOutput()
            .integer(-7)
            .text("naïve 𝄞")
            .integers(new int[] {1, Integer.MAX_VALUE})
            .decimals(new double[] {0.1, -0.0, Double.MIN_VALUE})
            .bytes(new byte[] {-1})
            .texts(List.of("", "b"))
            .toBytes();

    FlatInput in = FlatInput.of("test", bytes);

    assertThat(in.integer()).isEqualTo(-7);
    assertThat(in.text()).isEqualTo("naïve 𝄞");
    assertThat(in.integers()).containsExactly(1, Integer.MAX_VALUE);
    assertThat(in.decimals()).containsExactly(0.1, -0.0, Double.MIN_VALUE);
    assertThat(in.bytes()).containsExactly(-1);
    assertThat(in.texts()).containsExactly("", "b");
  }

  @Test
  void saysThatAFileIsDamaged() throws IOException {
    byte[] bytes = new FlatOutput().text("whole").toBytes();
    bytes[bytes.length - 1]++;

    assertThatThrownBy(() -> FlatInput.of("words", bytes))
        .hasMessage("flat/words is damaged; it is made with the classes: mvn clean compile");
    assertThatThrownBy(() -> FlatInput.of("words", new byte[3])).hasMessageContaining("damaged");
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> FlatInput.open("nothing"))
        .hasMessage("flat/nothing is missing; it is made with the classes: mvn compile");
  }

  @Test
  void readsNothingBehindTheEnd() throws IOException {
    FlatInput in = FlatInput.of("words", new FlatOutput().integer(100).toBytes());

    assertThatThrownBy(in::text).hasMessage("flat/words ends too early");
    assertThatThrownBy(in::integer).hasMessage("flat/words ends too early");
  }
}
