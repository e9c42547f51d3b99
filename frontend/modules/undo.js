/*
 * Offers to take back what was done, for a while that stands still as long as somebody points at it or has the focus
 * in it. Ctrl or Cmd and Z takes back the newest, unless one is writing.
 */

import { isTyping } from './shortcuts.js';

const offers = [];

addEventListener('keydown', (event) => {
  const undoes = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
  if (!undoes || offers.length === 0 || isTyping(event)) return;
  event.preventDefault();
  offers.at(-1).querySelector('vaadin-button').click();
});

class Undo extends HTMLElement {
  #left = 0;
  #since = 0;
  #timer;
  #held = new Set();
  #shown;

  offer(millis) {
    this.#left = millis;
    if (this.isConnected) this.#begin();
  }

  /* What shows it may put it elsewhere, which is no end. */
  connectedCallback() {
    if (this.#left) this.#begin();
  }

  disconnectedCallback() {
    this.#shown?.abort();
    clearTimeout(this.#timer);
    if (offers.includes(this)) offers.splice(offers.indexOf(this), 1);
  }

  #begin() {
    offers.push(this);
    this.#shown = new AbortController();
    const card = this.closest('vaadin-notification-card') ?? this;
    for (const [begins, ends] of [['pointerenter', 'pointerleave'], ['focusin', 'focusout']]) {
      card.addEventListener(begins, () => this.#hold(begins), this.#shown);
      card.addEventListener(ends, () => this.#release(begins), this.#shown);
    }
    this.#run();
  }

  #hold(why) {
    if (this.#held.size === 0) this.#left -= performance.now() - this.#since;
    this.#held.add(why);
    clearTimeout(this.#timer);
  }

  #release(why) {
    this.#held.delete(why);
    if (this.#held.size === 0) this.#run();
  }

  #run() {
    clearTimeout(this.#timer);
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.$server.over(), this.#left);
  }
}

customElements.define('elevenses-undo', Undo);
