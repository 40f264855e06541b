package io.calque.names;

/** In what way two spellings may be of one name. */
public enum Likeness {
  /** Put into Latin letters twice: "Tesfay" and "Tesfai". */
  SAME_SOUND("sound alike"),
  /** One letter dropped, added, changed or swapped: "Snyder" and "Synder". */
  SLIP("differ by one letter"),
  /** "Takahashi" and "Gao Qiao": the same characters, read in Mandarin. */
  READING("are two readings of the same Chinese characters"),
  /** "Bakhmut" and "Bakhmutsk": an ending of the language that the text comes from. */
  ENDING("differ by an ending of another language"),
  /** "Cowan" and "Cohen". */
  NEAR("sound nearly alike");

  private final String words;

  Likeness(String words) {
    this.words = words;
  }

  /** What two spellings do: {@code "sound alike"}. */
  public String words() {
    return words;
  }
}
