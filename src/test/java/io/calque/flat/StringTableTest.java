package io.calque.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StringTableTest {
  @Property(tries = 200)
  void findsItsStringsAndNoOthers(
      @ForAll Set<@StringLength(max = 3) @Chars({'a', 'b', 'é', '”'}) String> strings,
      @ForAll @StringLength(max = 4) @Chars({'a', 'b', 'é', '”'}) String other)
      throws IOException {
    List<String> ordered = new ArrayList<>(strings);

    StringTable table = written(ordered);

    assertThat(table.size()).isEqualTo(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      assertThat(table.find(ordered.get(i))).isEqualTo(i);
      assertThat(table.get(i)).isEqualTo(ordered.get(i));
    }
    assertThat(table.find(other)).isEqualTo(ordered.indexOf(other));
    assertThat(table.find(key(other))).isEqualTo(ordered.indexOf(other));
  }

  @Test
  void tellsStringsApartThatLookAlikeInUtf8() throws IOException {
    StringTable table = written(List.of("é", "e", "𝄞", "?", "“é”"));

    assertThat(table.find("é")).isZero();
    assertThat(table.find("𝄞")).isEqualTo(2);
    assertThat(table.find("e\u0301")).isEqualTo(-1);
    assertThat(table.find("\ud834")).isEqualTo(-1);
    assertThat(table.find(key("é"))).isZero();
    assertThat(table.find(key("“é”"))).isEqualTo(4);
    assertThat(table.find(key("𝄞"))).isEqualTo(2);
    assertThat(table.find(key("e\u0301"))).isEqualTo(-1);
  }

  @Property(tries = 200)
  void aKeyIsTheStringThatItIsPutTogetherFrom(
      @ForAll String head, @ForAll @StringLength(max = 100) String tail) {
    Key key = new Key().add("other").clear().add(head).add("").add("m").add(tail);

    assertThat(key).hasToString(head + "m" + tail);
    assertThat(key.hashCode()).isEqualTo((head + "m" + tail).hashCode());
  }

  @Test
  void refusesAStringThatIsThereTwice() {
    assertThatThrownBy(() -> StringTable.of(List.of("a", "b", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The same string in pieces. */
  private static Key key(String string) {
    int half = string.length() / 2;
    return new Key().add(string.substring(0, half)).add(string.substring(half));
  }

  private static StringTable written(List<String> strings) throws IOException {
    FlatOutput out = new FlatOutput();
    StringTable.of(strings).write(out);
    return StringTable.read(FlatInput.of("test", out.toBytes()));
  }
}
