/* Above the line in which one writes: what of one's own waits for its time there. Lets the composer send later, too. */

import { element } from './dom.js';
import { Words } from './words.js';

class WaitingLine extends HTMLElement {
  #letter;

  async start({ words, locale }) {
    this.words = new Words(words, locale);
    this.line = element('button', { type: 'button', class: 'quiet later-here', hidden: true, 'aria-haspopup': 'dialog', onclick: () => this.$server.open() });
    this.replaceChildren(this.line);
    this.$server.look();
    await customElements.whenDefined('elevenses-composer');
    this.#composer?.later.offer(this.words.say('send-later'), (letter) => this.#leave(letter));
  }

  #leave(letter) {
    this.#letter = letter;
    const { key, text, pictures, replyTo } = letter;
    this.$server.leave({ key, text, replyTo: replyTo ?? null, inRoom: true, pictures: pictures.map(({ card, alt }) => ({ id: card.id, alt })) });
  }

  /* Server: it waits now. */
  left(key) {
    if (this.#letter?.key === key) this.#composer?.later.left(this.#letter);
  }

  show(waiting, stopped) {
    const parts = [waiting ? this.words.say('waiting', waiting) : null, stopped ? this.words.say('stopped', stopped) : null];
    this.line.textContent = parts.filter(Boolean).join(' · ');
    this.line.hidden = !waiting && !stopped;
    this.line.classList.toggle('later-stopped', stopped > 0);
  }

  get #composer() {
    return this.parentElement?.querySelector('elevenses-composer');
  }
}

customElements.define('elevenses-later-line', WaitingLine);
