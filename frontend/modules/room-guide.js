/* Beside whoever is in a room, whether or not they may write there: the way to a linked message, the keys, the emoji. */

import { EmojiPicker } from './emoji-picker.js';
import { messageShortcuts } from './message-shortcuts.js';
import { followLinks } from './show-message.js';
import { Words } from './words.js';

class RoomGuide extends HTMLElement {
  #leaving;

  start({ words, emojiWords, locale }) {
    const room = this.closest('.break-room');
    const picker = new EmojiPicker(new Words(emojiWords, locale));
    this.#leaving?.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.replaceChildren(picker.element);
    room.addEventListener('pick-emoji', ({ detail }) => picker.open(detail.anchor, detail.choose), { signal });
    signal.addEventListener('abort', messageShortcuts(new Words(words, locale)));
    followLinks(room.querySelector(':scope > elevenses-feed'), signal);
  }

  disconnectedCallback() {
    this.#leaving?.abort();
  }
}

customElements.define('elevenses-room-guide', RoomGuide);

/* What whoever reads a message may do there. */
export function allowedBeside(message) {
  const guide = message.closest('.break-room').querySelector('elevenses-room-guide');
  return { write: guide.hasAttribute('may-write'), react: guide.hasAttribute('may-react') };
}
