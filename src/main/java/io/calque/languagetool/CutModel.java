package io.calque.languagetool;

import io.calque.flat.Key;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The model by which OpenNLP cuts tokens off what stands between two spaces. It is asked about a
 * place by the texts on its two sides, and sees its features for itself, where OpenNLP would put
 * the name of each together; in the same order, so that their sums are the same to the last bit.
 * Safe to share between threads.
 */
final class CutModel extends AbstractModel {
  private static final int PLACES = 10_000;

  /** Of what stands between two spaces, if its places are remembered: each is as long. */
  private static final int LONGEST = 40;

  private final FlatModel model;
  private final Memo<double[]> known = new Memo<>(PLACES, this::probabilities);

  /** Of the two characters before a place and the two behind it. */
  private final CutSide before;

  private final CutSide beforeThat;
  private final CutSide behind;
  private final CutSide behindThat;

  /** Of all that begins and ends as a character's code does in HTML. */
  private final int code;

  CutModel(FlatModel model) {
    super(new Context[0], new String[0], model.outcomes());
    this.model = model;
    this.before = new CutSide("p1", model);
    this.beforeThat = new CutSide("p2", model);
    this.behind = new CutSide("f1", model);
    this.behindThat = new CutSide("f2", model);
    this.code = model.find(new Key().add("cc"));
  }

  @Override
  public double[] eval(String[] sides) {
    String head = sides[0];
    String tail = sides[1];
    // What stands between two spaces has none, so one can stand between its sides.
    return head.length() + tail.length() <= LONGEST
        ? known.of(head + ' ' + tail)
        : probabilities(head, tail);
  }

  private double[] probabilities(String place) {
    int space = place.indexOf(' ');
    return probabilities(place.substring(0, space), place.substring(space + 1));
  }

  private double[] probabilities(String head, String tail) {
    int last = head.length() - 1;
    Key key = new Key();
    double[] sums = model.sums();
    model.add(model.find(key.clear().add("p=").add(head)), sums);
    model.add(model.find(key.clear().add("s=").add(tail)), sums);
    before.add(head.charAt(last), sums, key);
    if (last > 0) {
      beforeThat.add(head.charAt(last - 1), sums, key);
      model.add(model.find(key.clear().add("p21=").add(head.substring(last - 1))), sums);
    } else {
      beforeThat.addNone(sums);
    }
    model.add(
        model.find(key.clear().add("p1f1=").add(head.substring(last)).add(tail.substring(0, 1))),
        sums);
    behind.add(tail.charAt(0), sums, key);
    if (tail.length() > 1) {
      behindThat.add(tail.charAt(1), sums, key);
      model.add(model.find(key.clear().add("f12=").add(tail.substring(0, 2))), sums);
    } else {
      behindThat.addNone(sums);
    }
    if (head.charAt(0) == '&' && tail.endsWith(";")) {
      model.add(code, sums);
    }
    return FlatModel.normalize(sums);
  }

  @Override
  public double[] eval(String[] sides, double[] sums) {
    return eval(sides);
  }

  @Override
  public double[] eval(String[] sides, float[] values) {
    return eval(sides);
  }
}
