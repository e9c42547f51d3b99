/* What somebody said whom the reader muted: one quiet line for all of it, until they want to see it. */

import { element } from './dom.js';
import { isMuted } from './muted.js';

export class MessageFold {
  #message;
  #opened = false;

  constructor(message) {
    const { words } = message;
    this.#message = message;
    this.element = element('p', { class: 'message-fold' }, element('span', {}, words.say('muted')), ' ',
      element('button', { type: 'button', class: 'quiet', onclick: () => this.#openAll() }, words.say('show-muted')));
  }

  /* Whom one hears again is folded again when they are muted anew. */
  show() {
    const { row, feed, classList } = this.#message;
    const muted = !row.mine && isMuted(feed, row);
    if (!muted) this.#opened = false;
    classList.toggle('message-folded', muted && !this.#opened);
  }

  get isFolded() {
    return this.#message.classList.contains('message-folded');
  }

  #openAll() {
    let next = this.#message;
    while (next?.fold?.isFolded) {
      next.fold.#open();
      next = next.nextElementSibling;
    }
    this.#message.focus({ preventScroll: true });
  }

  #open() {
    this.#opened = true;
    this.show();
  }
}
