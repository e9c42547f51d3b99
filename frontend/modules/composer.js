/* Where a message is written. It stands in the conversation at once, and its outbox sees to it that it is kept. */

import { element, freshKey } from './dom.js';
import { Drafts } from './drafts.js';
import { makeRoomForKeyboard } from './keyboard.js';
import { Outbox } from './outbox.js';
import { PictureDraft } from './picture-draft.js';
import { Words } from './words.js';

class Composer extends HTMLElement {
  #writer;
  #longest;
  #edited = null;
  #aside = '';

  #draft;

  start({ room, writer, words, locale, longestText, longestAlt }) {
    this.words = new Words(words, locale);
    this.#writer = writer;
    this.#longest = longestText;
    this.room = this.closest('.break-room');
    this.feed = this.room.querySelector('elevenses-feed');
    this.#build(longestAlt);
    this.#listen();
    this.#draft = new Drafts('message').at(room);
    this.#draft.attend(this.input);
    this.#goOn();
    const begun = customElements.whenDefined('elevenses-feed').then(() => this.feed.begun);
    this.outbox = new Outbox(`${writer.id}:${room}`, (letter) => begun.then(() => this.#send(letter)),
      (letter) => begun.then(() => this.#stand(letter)));
    if (!matchMedia('(pointer: coarse)').matches) this.input.focus({ preventScroll: true });
  }

  disconnectedCallback() {
    this.leaving?.abort();
    this.outbox?.end();
  }

  #build(longestAlt) {
    const { words } = this;
    const name = words.say('label');
    this.input = element('textarea', { class: 'composer-input', rows: 1, dir: 'auto', placeholder: words.say('hint'), 'aria-label': name,
      oninput: () => this.#typed(), onkeydown: (event) => this.#keyed(event) });
    this.picture = new PictureDraft({ words, longestAlt, address: this.getAttribute('upload'), refuse: (sentence) => this.#refuse(sentence),
      changed: () => this.#keepDraft() });
    this.submit = element('button', { type: 'submit', class: 'composer-send', title: words.say('send'), 'aria-label': words.say('send') },
      element('span', { class: 'icon icon-send', 'aria-hidden': 'true' }));
    this.editing = element('p', { class: 'composer-editing', hidden: true }, element('span', {}, words.say('editing')),
      element('button', { type: 'button', class: 'quiet', onclick: () => this.#endEditing() }, words.say('cancel')));
    this.refused = element('p', { class: 'composer-refused', role: 'alert' });
    this.replaceChildren(element('form', { class: 'composer-box', onsubmit: (event) => this.#submitted(event) },
      this.editing, this.picture.element,
      element('div', { class: 'composer-row' }, this.picture.choose, this.picture.file, this.input, this.submit)), this.refused);
  }

  #listen() {
    this.leaving?.abort();
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    this.room.addEventListener('edit-message', ({ detail }) => this.#edit(detail), { signal });
    this.room.addEventListener('paste', (event) => this.#pasted(event), { signal });
    this.room.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    this.room.addEventListener('drop', (event) => this.#dropped(event), { signal });
    makeRoomForKeyboard(signal);
  }

  #pasted(event) {
    if (event.clipboardData.files.length > 0 && this.picture.take(event.clipboardData.files)) event.preventDefault();
  }

  #dropped(event) {
    event.preventDefault();
    this.picture.take(event.dataTransfer.files);
  }

  /* What was being written when the page went away, here or on another device. */
  async #goOn() {
    const written = await this.#draft.find();
    if (!written || this.input.value || this.#edited) return;
    this.#write(written.text);
    if (written.picture) this.picture.put(written.picture.card, written.picture.alt);
    this.#draft.resume(this.input);
  }

  #keepDraft() {
    if (this.#edited) return;
    const { value: text } = this.input;
    const picture = this.#chosenPicture();
    this.#draft.write(text.trim() || picture ? { text, picture } : null, picture?.card.id);
  }

  #chosenPicture() {
    const { card, alt } = this.picture;
    return card ? { card, alt: alt.value } : undefined;
  }

  #typed() {
    this.#refuse('');
    this.#keepDraft();
    this.input.style.height = 'auto';
    this.input.style.height = `${this.input.scrollHeight}px`;
  }

  /* On touch, Enter breaks the line; while an input method composes (229 in Safari), it chooses a word. */
  #keyed(event) {
    const touch = matchMedia('(pointer: coarse)').matches;
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey && !touch) {
      event.preventDefault();
      this.input.form.requestSubmit();
    } else if (event.key === 'ArrowUp' && !this.input.value && !this.#edited) {
      const last = this.feed.newest((row) => row.mine && !row.expected);
      if (last) this.#edit(last.row);
      if (last) event.preventDefault();
    } else if (event.key === 'Escape') {
      this.#edited ? this.#endEditing() : this.picture.clear();
    }
  }

  #submitted(event) {
    event.preventDefault();
    const text = this.input.value;
    if (this.#isUnfit(text)) return;
    if (this.#edited) this.#saveEdit(text);
    else this.#post(text);
  }

  /* Whatever does not fit stays where it is written. */
  #isUnfit(text) {
    if (this.picture.card === undefined) this.#awaitPicture();
    else if ([...text].length > this.#longest) this.#refuse(this.words.say('too-long', this.#longest));
    else return !text.trim() && !this.picture.card;
    return true;
  }

  async #awaitPicture() {
    this.#refuse(this.words.say('picture-under-way'));
    if (await this.picture.arrival) this.input.form.requestSubmit();
  }

  #post(text) {
    const picture = this.#chosenPicture();
    this.#write('');
    this.picture.clear();
    this.outbox.post({ key: freshKey(), text, picture, at: new Date().toISOString() });
  }

  async #send({ key, text, picture }) {
    if (this.feed.newest((row) => row.clientKey === key && !row.expected)) return this.#kept(key);
    const letter = { key, text, pictureId: picture?.card.id, alt: picture?.alt ?? '' };
    const answer = await this.feed.act('say', 0, letter);
    if (!Array.isArray(answer)) return answer?.refused;
    this.feed.update(answer, []);
    return this.#kept(key);
  }

  #kept(key) {
    this.feed.forget(key);
    return true;
  }

  /* Greyed until it is kept. */
  #stand({ key, order, text, picture, at, refused, tries }) {
    const trouble = refused ?? (tries ? this.words.say('not-kept-yet') : undefined);
    this.feed.expect({ id: key, key: `~${String(order).padStart(16, '0')}`, expected: true, author: this.#writer, text, picture, at,
      reactions: [], mine: true, refused, trouble,
      retry: () => this.outbox.retry(key), takeBack: () => this.#takeBack(key) });
  }

  /* Out of the conversation, back to where it was written. */
  #takeBack(key) {
    const { text, picture } = this.outbox.drop(key);
    this.feed.forget(key);
    this.#write([text, this.input.value].filter(Boolean).join('\n'));
    if (picture) this.picture.put(picture.card, picture.alt);
    this.input.focus();
  }

  #edit(row) {
    if (!this.#edited) this.#aside = this.input.value;
    this.#edited = row;
    this.editing.hidden = false;
    this.#write(row.text);
    this.input.focus();
    this.input.setSelectionRange(row.text.length, row.text.length);
  }

  #endEditing() {
    this.#edited = null;
    this.editing.hidden = true;
    this.#write(this.#aside);
    this.input.focus();
  }

  async #saveEdit(text) {
    const answer = await this.feed.act('edit', this.#edited.id, { text });
    if (Array.isArray(answer)) {
      this.feed.update(answer, []);
      this.#endEditing();
    } else {
      this.#refuse(answer?.refused ?? this.words.say('not-kept-yet'));
    }
  }

  #write(text) {
    this.input.value = text;
    this.#typed();
  }

  #refuse(sentence) {
    this.refused.textContent = sentence;
  }
}

customElements.define('elevenses-composer', Composer);
