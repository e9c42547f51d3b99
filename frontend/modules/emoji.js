/* The emoji people choose from, with the short codes, names and words they are found by; loaded when first asked for. */

const loaded = new Map();

/* All of them in their groups, named in that language: [{ emoji, codes, name, words }]. */
export function emojiIn(locale) {
  const language = new Intl.Locale(locale).language;
  if (!loaded.has(language)) {
    loaded.set(language, load(language).catch((away) => {
      loaded.delete(language);
      throw away;
    }));
  }
  return loaded.get(language);
}

async function load(language) {
  const answer = await fetch(new URL(`emoji/${language}.json`, import.meta.url));
  if (!answer.ok) throw new Error(answer.status);
  const groups = await answer.json();
  return groups.map((group) => group.map(([emoji, codes, name, words]) => ({ emoji, codes: codes.split(' '), name, words: plain(`${name} ${words}`) })));
}

function plain(words) {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/* How well it fits what was typed, the less the better; nothing when it does not. */
function distance({ codes, words }, asked, code) {
  if (codes.includes(code)) return 0;
  if (codes.some((each) => each.startsWith(code))) return 1;
  if (codes.some((each) => each.includes(`_${code}`))) return 2;
  if (words.startsWith(asked)) return 3;
  if (words.includes(` ${asked}`)) return 4;
  return words.includes(asked) ? 5 : undefined;
}

/* Those that fit best, at most so many. */
export function matching(groups, typed, most) {
  const asked = plain(typed.trim());
  const code = asked.replaceAll(' ', '_');
  return groups.flat()
    .map((emoji) => ({ emoji, far: distance(emoji, asked, code) }))
    .filter(({ far }) => far !== undefined)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ emoji }) => emoji);
}
