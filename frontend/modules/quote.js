/* What a message answers, above its words: who said it, how it began, and the way there. */

import { element } from './dom.js';

const SHOWN_MILLIS = 1600;

export function quote(answered, message) {
  const made = answered.name ? there(answered, message) : element('p', { class: 'quote quote-gone' }, message.words.say('quote-deleted'));
  made.classList.toggle('quote-of-beginning', message.row.thread === answered.id);
  return made;
}

function there({ id, name, excerpt }, message) {
  return element('button', { type: 'button', class: 'quote', onclick: () => jump(id, message) },
    element('span', { class: 'quote-author', dir: 'auto' }, name), ' ',
    element('span', { class: 'quote-words', dir: 'auto' }, excerpt || message.words.say('quote-picture')));
}

/* Where it is not loaded, its thread shows it. */
function jump(id, { feed }) {
  const made = feed.row(id);
  if (!made) {
    feed.act('openThread', id);
    return;
  }
  made.scrollIntoView({ block: 'center' });
  made.focus({ preventScroll: true });
  made.classList.add('message-found');
  setTimeout(() => made.classList.remove('message-found'), SHOWN_MILLIS);
}
