// Counts what several places of a letter say, so that one slip does not decide.

// Returns an empty count. `key(value)` is what is compared; a value whose key begins another's counts for that one too.
export function makeVotes(key) {
  const votes = [];

  function add(value, weight, words, place) {
    if (value && key(value)) votes.push({ value, key: key(value), weight, words: words.trim(), place });
  }

  const agree = (a, b) => a.key === b.key || a.key.startsWith(`${b.key} `) || b.key.startsWith(`${a.key} `);

  // Returns the values with the sum of what supports them, each place counted once, the best first.
  function count() {
    const sums = votes.map((vote) => {
      const places = {};
      for (const other of votes.filter((one) => agree(one, vote))) places[other.place] = Math.max(places[other.place] ?? 0, other.weight);
      return { ...vote, sum: Object.values(places).reduce((sum, weight) => sum + weight, 0), places: Object.keys(places) };
    });
    return sums.sort((a, b) => b.sum - a.sum || b.weight - a.weight);
  }

  return { add, count, agree };
}
