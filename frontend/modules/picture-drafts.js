/* The pictures on their way into a message: chosen, pasted or dropped, sent one after the other, described if one likes. */

import { element } from './dom.js';
import { isComposing } from './line.js';

const KINDS = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

export class PictureDrafts {
  #words;
  #address;
  #longestAlt;
  #most;
  #refuse;
  #changed;
  #described;
  #drafts = [];
  #sending = Promise.resolve();

  constructor({ words, address, longestAlt, mostPictures, refuse, changed, described }) {
    this.#words = words;
    this.#address = address;
    this.#longestAlt = longestAlt;
    this.#most = mostPictures;
    this.#refuse = refuse;
    this.#changed = changed;
    this.#described = described;
    this.file = element('input', { type: 'file', hidden: true, multiple: true, accept: KINDS.join(), onchange: () => this.#chosen() });
    this.choose = element('button', { type: 'button', class: 'composer-icon', title: words.say('picture'),
      'aria-label': words.say('picture'), onclick: () => this.file.click() },
    element('span', { class: 'icon icon-picture', 'aria-hidden': 'true' }));
    this.element = element('ul', { class: 'composer-pictures', hidden: true, 'aria-label': words.say('pictures') });
  }

  /* Those that have arrived, as they are said. */
  get chosen() {
    return this.#drafts.filter(({ card }) => card).map(({ card, alt }) => ({ card, alt: alt.value }));
  }

  get isEmpty() {
    return this.#drafts.length === 0;
  }

  get isUnderWay() {
    return this.#drafts.some(({ card }) => !card);
  }

  /* Whether all have arrived, once that is known. */
  async arrival() {
    const waited = [...this.#drafts];
    await this.#sending;
    return waited.every((draft) => this.#drafts.includes(draft) && draft.card);
  }

  /* What was copied from a page or a table comes as words, too, and those are meant. */
  pasted(event) {
    const { clipboardData } = event;
    if (clipboardData.getData('text/plain') || !this.take(clipboardData.files)) return;
    event.preventDefault();
  }

  /* Words that are dragged go where they are let go. */
  dragged(event) {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  }

  dropped(event) {
    this.dragged(event);
    this.take(event.dataTransfer.files);
  }

  /* Of several files the pictures; answers whether there was anything to take. */
  take(files) {
    const all = [...files];
    const pictures = all.filter(({ type }) => type.startsWith('image/'));
    const taken = pictures.length > 0 ? pictures : all.slice(0, 1);
    this.#refuse('');
    if (this.#drafts.length + taken.length > this.#most) this.#refuse(this.#words.say('too-many-pictures', this.#most));
    taken.slice(0, Math.max(0, this.#most - this.#drafts.length)).forEach((file) => this.#send(file));
    return all.length > 0;
  }

  /* Those that were chosen earlier, besides those that are here. */
  add(pictures) {
    pictures.forEach(({ card, alt }) => this.#add(`/pictures/${card.id}/480`, alt).card = card);
    this.#changed();
  }

  clear() {
    [...this.#drafts].forEach((draft) => this.#drop(draft));
  }

  #chosen() {
    this.take(this.file.files);
    this.file.value = '';
  }

  #add(source, text) {
    const { length: before } = this.#drafts;
    const words = this.#words;
    const draft = {
      image: element('img', { class: 'composer-preview', alt: words.say('preview'), src: source }),
      progress: element('progress', { class: 'composer-progress', max: 1, value: 0, hidden: true, 'aria-label': words.say('progress', before + 1) }),
      alt: element('input', { class: 'composer-alt', maxlength: this.#longestAlt, dir: 'auto', 'aria-label': words.say('alt'),
        placeholder: words.say('alt'), oninput: this.#changed, onkeydown: (event) => this.#keyed(event) }),
      leaving: new AbortController(),
    };
    draft.alt.value = text;
    draft.element = element('li', { class: 'composer-picture' }, draft.image, draft.progress, draft.alt,
      element('button', { type: 'button', class: 'quiet', onclick: () => this.#removed(draft) }, words.say('remove-picture')));
    this.#drafts.push(draft);
    this.element.append(draft.element);
    this.element.hidden = false;
    return draft;
  }

  /* Enter goes on to the message, which is sent from there. */
  #keyed(event) {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    this.#described();
  }

  #removed(draft) {
    const next = draft.element.nextElementSibling ?? draft.element.previousElementSibling;
    this.#drop(draft);
    this.#changed();
    (next?.querySelector('button') ?? this.choose).focus();
  }

  #drop(draft) {
    draft.leaving.abort();
    draft.element.remove();
    this.#drafts = this.#drafts.filter((each) => each !== draft);
    this.element.hidden = this.isEmpty;
  }

  #send(file) {
    const seen = URL.createObjectURL(file);
    const draft = this.#add(seen, '');
    draft.element.classList.add('composer-picture-under-way');
    draft.progress.hidden = false;
    this.#sending = this.#sending.then(() => this.#deliver(file, draft)).finally(() => URL.revokeObjectURL(seen));
  }

  async #deliver(file, draft) {
    if (draft.leaving.signal.aborted) return;
    const outcome = await this.#answer(file, draft);
    if (draft.leaving.signal.aborted) return;
    draft.element.classList.remove('composer-picture-under-way');
    draft.progress.hidden = true;
    if (outcome.id) {
      draft.card = outcome;
      draft.image.src = `/pictures/${outcome.id}/480`;
    } else {
      this.#drop(draft);
      this.#refuse(outcome.refused);
    }
    this.#changed();
  }

  /* Only this way a browser tells how much is on its way already. */
  #answer(file, { progress, leaving }) {
    const failed = { refused: this.#words.say('picture-failed') };
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', this.#address);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => (progress.value = loaded / total);
      request.onload = () => resolve(request.status === 200 && request.response ? request.response : failed);
      request.onerror = request.onabort = () => resolve(failed);
      leaving.signal.addEventListener('abort', () => request.abort());
      request.send(file);
    });
  }
}
