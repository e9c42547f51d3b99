/* What can be suggested in a conversation: emoji by short code, and people by name or handle. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { emojiIn, matching } from './emoji.js';

const MOST = 8;
const HERE = 'here';

export function emojiSource(locale) {
  return {
    sign: ':',
    least: 2,
    find: async (typed) => matching(await emojiIn(locale), typed, MOST).map(({ emoji, codes, name }) => ({
      put: emoji,
      name: `${name} :${codes[0]}:`,
      show: () => [element('span', { class: 'suggestion-symbol' }, emoji), element('span', {}, `:${codes[0]}:`)],
    })),
  };
}

/* `ask` answers the people whose names begin so; everybody who is here is offered as well. */
export function peopleSource(words, ask) {
  const here = {
    put: `@${HERE}`,
    name: `@${HERE}, ${words.say('here')}`,
    show: () => [element('span', { class: 'suggestion-symbol', 'aria-hidden': 'true' }, '☕'), element('span', {}, `@${HERE}`),
      element('span', { class: 'suggestion-more' }, words.say('here'))],
  };
  return {
    sign: '@',
    least: 0,
    find: async (typed) => {
      const people = await ask(typed);
      return [...people.map(person), ...(HERE.startsWith(typed.toLowerCase()) ? [here] : [])].slice(0, MOST);
    },
  };
}

function person({ handle, ...face }) {
  return {
    put: `@${handle}`,
    name: `${face.name}, @${handle}`,
    show: () => [avatar(face), element('span', { dir: 'auto' }, face.name), element('span', { class: 'suggestion-more' }, `@${handle}`)],
  };
}
