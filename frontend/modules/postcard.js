/* The card as it will be mailed: the words on one side, a stamp and a name on the other. */

import { element } from './dom.js';

export function postcard({ gift, words, to }) {
  return element('div', { class: 'postcard' },
    element('p', { class: 'postcard-words', dir: 'auto' }, words),
    element('div', { class: 'postcard-side' },
      element('div', { class: `postcard-stamp gift-${gift}`, 'aria-hidden': 'true' }),
      element('p', { class: 'postcard-to', dir: 'auto' }, to)));
}
