/* Says a message pattern in the reader's language: {0} and {0, plural, one {# cheer} other {# cheers}}, '' for '. */

const PLURAL = /\{(\d+),\s*plural,((?:\s*[=\w]+\s*\{[^{}]*\})+)\s*\}/g;
const BRANCH = /([=\w]+)\s*\{([^{}]*)\}/g;

function branch(branches, count, locale) {
  const texts = Object.fromEntries([...branches.matchAll(BRANCH)].map(([, name, text]) => [name, text]));
  const chosen = texts[`=${count}`] ?? texts[new Intl.PluralRules(locale).select(count)] ?? texts.other;
  return chosen.replaceAll('#', new Intl.NumberFormat(locale).format(count));
}

export class Words {
  #patterns;

  constructor(patterns, locale) {
    this.#patterns = patterns;
    this.locale = locale;
  }

  say(key, ...details) {
    return (this.#patterns[key] ?? key)
      .replaceAll("''", "'")
      .replace(PLURAL, (_, index, branches) => branch(branches, details[index], this.locale))
      .replace(/\{(\d+)\}/g, (_, index) => details[index]);
  }

  list(names) {
    return new Intl.ListFormat(this.locale).format(names);
  }
}
