/* How others felt about a message. Each emoji stays the same button, so that whoever stands on it still does. */

import { element } from './dom.js';
import { onLongPress } from './long-press.js';

export class MessageReactions {
  #message;
  #chips = new Map();
  #held;

  constructor(message) {
    this.#message = message;
    this.element = element('div', { class: 'message-reactions' });
    this.who = element('p', { class: 'message-reacted', role: 'status' });
  }

  show(reactions) {
    const stood = this.element.contains(document.activeElement);
    const wanted = new Set(reactions.map(({ emoji }) => emoji));
    [...this.#chips.keys()].filter((emoji) => !wanted.has(emoji)).forEach((emoji) => this.#drop(emoji));
    reactions.forEach((reaction, index) => this.#place(this.#drawn(reaction), index));
    this.who.remove();
    if (stood && !this.element.contains(document.activeElement)) this.#message.focus({ preventScroll: true });
  }

  #drop(emoji) {
    this.#chips.get(emoji).remove();
    this.#chips.delete(emoji);
  }

  #place(chip, index) {
    const there = this.element.children[index];
    if (there !== chip) this.element.insertBefore(chip, there ?? null);
  }

  #drawn({ emoji, count, mine, names }) {
    const { words } = this.#message;
    const chip = this.#chips.get(emoji) ?? this.#made(emoji);
    const all = words.list(count > names.length ? [...names, words.say('others', count - names.length)] : names);
    chip.setAttribute('aria-pressed', String(mine));
    chip.title = all;
    chip.ariaLabel = words.say('reacted', emoji, all);
    chip.lastElementChild.textContent = new Intl.NumberFormat(words.locale).format(count);
    return chip;
  }

  #made(emoji) {
    const chip = element('button', { type: 'button', class: 'reaction', onclick: () => this.#pressed(emoji),
      onpointerdown: () => (this.#held = undefined) },
    element('span', { class: 'reaction-emoji', 'aria-hidden': 'true' }, emoji), ' ', element('span', { 'aria-hidden': 'true' }));
    onLongPress(chip, () => this.#tell(chip));
    chip.addEventListener('contextmenu', (event) => this.#held === chip && event.preventDefault());
    this.#chips.set(emoji, chip);
    return chip;
  }

  #pressed(emoji) {
    if (!this.#held) this.#message.react(emoji);
  }

  /* By touch nothing hovers: who it was is said until the reactions change. */
  #tell(chip) {
    this.#held = chip;
    this.element.append(this.who);
    this.who.textContent = chip.ariaLabel;
  }
}
