/*
 * Tells the server that somebody types where this stands, seldom and only then, and says who else does. What is read
 * out is said once in a while, however often somebody pauses.
 */

import { element } from './dom.js';
import { Words } from './words.js';

const EVERY_MILLIS = 3000;
const READ_OUT_MILLIS = 30_000;

class Typing extends HTMLElement {
  #toldAt = 0;
  #said = '';
  #saidAt = 0;
  #later;
  #leaving;

  start({ words, locale }) {
    this.words = new Words(words, locale);
    this.line = element('p', { class: 'typing-line', 'aria-hidden': 'true' });
    this.spoken = element('p', { class: 'visually-hidden', role: 'status' });
    this.replaceChildren(this.line, this.spoken);
    this.#leaving?.abort();
    this.#leaving = new AbortController();
    this.parentElement.addEventListener('input', ({ target }) => target.matches('.composer-input') && this.#typed(target.value), { signal: this.#leaving.signal });
    const { connectionState } = window.Vaadin;
    const changed = () => connectionState.offline && this.show([]);
    connectionState.addStateChangeListener(changed);
    this.#leaving.signal.addEventListener('abort', () => connectionState.removeStateChangeListener(changed));
  }

  disconnectedCallback() {
    clearTimeout(this.#later);
    this.#leaving?.abort();
  }

  /* A command is not said to anybody. */
  #typed(text) {
    clearTimeout(this.#later);
    if (!text.trim() || text.startsWith('/')) {
      if (this.#toldAt) this.$server.rest();
      this.#toldAt = 0;
    } else {
      this.#later = setTimeout(() => this.#tell(), Math.max(0, this.#toldAt + EVERY_MILLIS - Date.now()));
    }
  }

  /* What has been sent meanwhile is not typed any more. */
  #tell() {
    if (!this.parentElement?.querySelector('.composer-input')?.value.trim()) return;
    this.#toldAt = Date.now();
    this.$server.type();
  }

  show(names) {
    const said = this.#sentence(names);
    this.line.textContent = said;
    const now = Date.now();
    if (!said || (said === this.#said && now - this.#saidAt < READ_OUT_MILLIS)) return;
    this.spoken.textContent = said;
    this.#said = said;
    this.#saidAt = now;
  }

  #sentence(names) {
    if (names.length === 0) return '';
    if (names.length === 1) return this.words.say('one', ...names);
    return names.length === 2 ? this.words.say('two', ...names) : this.words.say('several');
  }
}

customElements.define('elevenses-typing', Typing);
