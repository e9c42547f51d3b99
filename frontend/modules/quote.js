/* What a message answers, above its words: who said it, how it began, and the way there. */

import { element } from './dom.js';
import { showMessage } from './show-message.js';

export function quote(answered, message, muted) {
  const made = answered.name ? there(answered, message, muted) : element('p', { class: 'quote quote-gone' }, message.words.say('quote-deleted'));
  made.classList.toggle('quote-of-beginning', message.row.thread === answered.id);
  return made;
}

function there({ id, name, excerpt }, message, muted) {
  const words = muted ? message.words.say('muted') : excerpt || message.words.say('quote-picture');
  return element('button', { type: 'button', class: 'quote', onclick: () => showMessage(message.feed, id) },
    muted ? null : element('span', { class: 'quote-author', dir: 'auto' }, name), ' ',
    element('span', { class: 'quote-words', dir: 'auto' }, words));
}
