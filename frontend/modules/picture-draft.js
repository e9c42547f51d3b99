/* One picture on its way into a message: chosen, pasted or dropped, sent at once, and described if one likes. */

import { element } from './dom.js';

const KINDS = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

export class PictureDraft {
  #words;
  #address;
  #refuse;
  #changed;
  #turn = 0;
  #card = null;
  #arrival;

  constructor({ words, address, longestAlt, refuse, changed }) {
    this.#words = words;
    this.#address = address;
    this.#refuse = refuse;
    this.#changed = changed;
    this.file = element('input', { type: 'file', hidden: true, accept: KINDS.join(), onchange: () => this.#chosen() });
    this.choose = element('button', { type: 'button', class: 'composer-icon', title: words.say('picture'),
      'aria-label': words.say('picture'), onclick: () => this.file.click() },
    element('span', { class: 'icon icon-picture', 'aria-hidden': 'true' }));
    this.preview = element('img', { class: 'composer-preview', alt: words.say('preview') });
    this.alt = element('input', { class: 'composer-alt', maxlength: longestAlt, dir: 'auto', 'aria-label': words.say('alt'),
      placeholder: words.say('alt'), oninput: changed });
    this.element = element('div', { class: 'composer-picture', hidden: true }, this.preview, this.alt,
      element('button', { type: 'button', class: 'quiet', onclick: () => this.clear() }, words.say('remove-picture')));
  }

  /* Null when there is none, undefined while it is on its way. */
  get card() {
    return this.#card;
  }

  /* Of several files the first picture; answers whether there was anything to take. */
  take(files) {
    const file = [...files].find(({ type }) => type.startsWith('image/')) ?? files[0];
    if (!file) return false;
    this.#arrival = this.#send(file);
    return true;
  }

  /* Whether it has arrived, once that is known. */
  get arrival() {
    return this.#arrival;
  }

  put(card, alt) {
    this.#turn++;
    this.#card = card;
    this.alt.value = alt;
    this.#show(card && `/pictures/${card.id}/480`);
    this.#changed();
  }

  clear() {
    this.put(null, '');
  }

  #chosen() {
    this.take(this.file.files);
    this.file.value = '';
  }

  async #send(file) {
    const turn = ++this.#turn;
    this.#card = undefined;
    this.#refuse('');
    const seen = URL.createObjectURL(file);
    this.#show(seen);
    this.element.classList.add('composer-picture-under-way');
    const outcome = await this.#answer(file);
    URL.revokeObjectURL(seen);
    if (turn !== this.#turn) return false;
    this.element.classList.remove('composer-picture-under-way');
    if (outcome.id) {
      this.put(outcome, this.alt.value);
    } else {
      this.clear();
      this.#refuse(outcome.refused);
    }
    return Boolean(outcome.id);
  }

  async #answer(file) {
    try {
      const answer = await fetch(this.#address, { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' } });
      return answer.ok ? await answer.json() : { refused: this.#words.say('picture-failed') };
    } catch {
      return { refused: this.#words.say('picture-failed') };
    }
  }

  #show(source) {
    this.element.hidden = !source;
    if (source) this.preview.src = source;
    else this.preview.removeAttribute('src');
  }
}
