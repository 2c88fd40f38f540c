/**
 * What is made of a language's words is made once for every words object, since each message would otherwise make it again.
 * The words are data read at the start and never change.
 */
export function oncePer<Words extends object, Made>(make: (words: Words) => Made): (words: Words) => Made {
  const made = new WeakMap<Words, Made>();
  return (words) => {
    const known = made.get(words);
    if (known !== undefined) return known;
    const fresh = make(words);
    made.set(words, fresh);
    return fresh;
  };
}
