/* A colleague's picture, or their initials on a colour that stays theirs. */

import { element } from './dom.js';

const COLORS = 7;

function initials(name) {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...word][0] ?? '').join('').toUpperCase();
}

/* Decorative: the name always stands beside it. */
export function avatar(person) {
  const made = element('span', { class: `avatar avatar-${person.id % COLORS}`, 'aria-hidden': 'true' });
  if (person.pictureId) {
    made.append(element('img', { src: `/pictures/${person.pictureId}/96`, alt: '', width: 40, height: 40, loading: 'lazy' }));
  } else {
    made.textContent = initials(person.name);
  }
  return made;
}
