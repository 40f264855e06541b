# Writes as many words as are asked for, from the paragraphs of articles: each time in another order, and with one longer
# word in two replaced by another one of the articles that ends alike, so that hardly a sentence comes twice. The same
# arguments give the same text on every machine.
#
#   awk -f bench/text.awk -v words=N -v form=FORM [-v size=N] [-v unit=sentence] [-v folder=DIR] ARTICLE...
#
#   form    text: paragraphs with an empty line between them; line: one paragraph;
#           jsonl: documents, one a line; files: documents, each a file in a folder
#   size    how many words a document has, at least; 600 if not given
#   unit    sentence: take sentences of 5 to 20 words, and not whole paragraphs

BEGIN {
  RS = ""
  if (!size) size = 600
  state = 20261123
}

# Only running prose: no titles, lists, tables or front matter.
/^[A-Z"]/ || /^“/ {
  gsub(/[ \t\r\n]+/, " ")
  count = split($0, word, " ")
  if (count < 5) next
  for (i = 1; i <= count; i++) {
    if (word[i] ~ /^[a-z][a-z][a-z][a-z]+$/ && !(word[i] in known)) {
      known[word[i]]
      end = ending(word[i])
      alike[end, size_of[end]++] = word[i]
    }
  }
  if (unit == "sentence") {
    while (match($0, /[a-z]\. /)) {
      keep(substr($0, 1, RSTART + 1), 5, 20)
      $0 = substr($0, RSTART + 3)
    }
    keep($0, 5, 20)
  } else {
    keep($0, 25, 10000)
  }
}

END {
  while (written < words) {
    # A folder of single sentences has a number in each, for some come twice all the same.
    document = unit == "sentence" ? "Entry " number + 0 : ""
    in_document = 0
    while (in_document < size && written < words) {
      text = varied(paragraphs[next_paragraph()])
      in_document += count
      written += count
      between = document == "" ? "" : form == "line" ? " " : "\n\n"
      document = document between text
    }
    write(document)
  }
}

function keep(text, least, most) {
  count = split(text, word, " ")
  if (count >= least && count <= most) paragraphs[n++] = text
}

# The generator of Park and Miller.
function random(below) {
  state = (state * 16807) % 2147483647
  return state % below
}

# All of them in a new order, again and again, so that they stand as far apart as can be.
function next_paragraph(i, j, other) {
  if (left == 0) {
    for (i = 0; i < n; i++) order[i] = i
    for (i = n - 1; i > 0; i--) {
      j = random(i + 1)
      other = order[i]
      order[i] = order[j]
      order[j] = other
    }
    left = n
  }
  return order[--left]
}

function ending(w) {
  return substr(w, length(w) - 1)
}

function varied(paragraph, i, end, result) {
  count = split(paragraph, word, " ")
  for (i = 1; i <= count; i++) {
    end = ending(word[i])
    if (word[i] in known && random(2) == 0) word[i] = alike[end, random(size_of[end])]
    result = result (i > 1 ? " " : "") word[i]
  }
  return result
}

function write(document, name) {
  if (form == "jsonl") {
    gsub(/\\/, "\\\\", document)
    gsub(/"/, "\\\"", document)
    gsub(/\n/, "\\n", document)
    printf "{\"id\": \"%d\", \"text\": \"%s\"}\n", number++, document
  } else if (form == "files") {
    if (number % 1000 == 0) {
      folder_now = sprintf("%s/%03d", folder, number / 1000)
      system("mkdir -p " folder_now)
    }
    name = sprintf("%s/%06d.txt", folder_now, number++)
    print document > name
    close(name)
  } else {
    printf "%s%s", document, form == "line" ? " " : "\n\n"
  }
}
