package io.calque.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one number in two texts. */
class ExplanationTest {
  private static boolean explains(String original, String translation) {
    Explanation explanation = new Explanation(Amounts.of(original));
    return Amounts.of(translation).figures().stream()
        .allMatch(
            figure -> explanation.covers(figure) || explanation.converts(figure, translation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,4 Milliarden | 3.4 billion",
        "3.4亿 | 340 million",
        "2030万元 | 20.3 million",
        "1万2千人 | 12,000",
        "二〇一九年 | 2019",
        "3亿5000万 | 350 million",
        "一万六七千元 | 16,000 to 17,000",
        "三成 | 30%",
        "九二共识 | 1992",
        "einundzwanzig Jahre | 21",
        "dreihundertfünfzig Gäste | 350",
        "двадцать один год | 21",
        "85 тысяч рублей | 85,000",
        "дві тисячі, сто пятьдесят | 150",
        "XXI век | 21st century",
        "veinticinco barcos | 25",
        "quarante-deux ans | 42",
        "1.234.567,89 | 1,234,567.89",
        "12 345 | 12,345",
        "१,२३,४५६ | 123456",
        "٣٤٥ | 345",
        "15.30 Uhr | 3.30 p.m.",
        "15:30 Uhr | 3:30 p.m.",
        "9.1.2022 | January 9, 2022",
        "im März 1998 | 3/98",
        "1234567 | 1.23 million",
        "100 km | 62 miles",
        "3 bis 4 Millionen | 3 to 4 million",
        "3–4 Millionen | 3 million to 4 million",
        "zwei Millionen dreihunderttausend | 2,300,000",
        "1,5 lakh | 150,000",
        "אלפיים | 2,000"
      })
  void theSameNumber(String original, String translation) {
    assertThat(explains(original, translation)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.4亿 | 34 million",
        "2030万元 | 203 million",
        "3,4 Milliarden | 3.4 million",
        "315.1亿美元 | 31.1 billion",
        "3403艘 | 3 340",
        "1987 | 1978",
        "1639298 | 16392",
        "einundzwanzig | 210",
        "48.500 | 4,850",
        "100 km | 47 miles"
      })
  void anotherNumber(String original, String translation) {
    assertThat(explains(original, translation)).isFalse();
  }

  @Property
  void figuresStandInOrderWhateverTheText(
      @ForAll
          @Chars({'1', '0', '9', '.', ',', ' ', '万', '亿', 'm', 'i', 'o', '٣', '-', '%'})
          @StringLength(max = 60)
          String text) {
    List<Figure> figures = Figures.in(text);
    int end = 0;
    for (Figure figure : figures) {
      assertThat(figure.start()).isGreaterThanOrEqualTo(end);
      assertThat(figure.end()).isGreaterThan(figure.start()).isLessThanOrEqualTo(text.length());
      end = figure.end();
      assertThat(new Explanation(Amounts.of(text)).covers(figure)).isTrue();
    }
  }
}
