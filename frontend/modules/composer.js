/* Where a message is written: in the room, or in a thread beside it. The delivery sees to it that it arrives. */

import { ComposerDraft } from './composer-draft.js';
import { ComposerLater } from './composer-later.js';
import { ComposerTools } from './composer-tools.js';
import { Delivery } from './delivery.js';
import { element, freshKey } from './dom.js';
import { Editing } from './editing.js';
import { makeRoomForKeyboard } from './keyboard.js';
import { fit, isComposing, sends } from './line.js';
import { PictureDrafts } from './picture-drafts.js';
import { Suggest } from './suggest.js';
import { emojiSource, peopleSource } from './suggestions.js';
import { Words } from './words.js';
import { WrittenAbout } from './written-about.js';

class Composer extends HTMLElement {
  #writer;
  #longest;
  #room;
  #thread;
  #draft;
  #leave = () => {};

  /* Offered before there is anything to offer them beside. */
  tools = new ComposerTools();

  later = new ComposerLater(this);

  editing = new Editing(this);

  start({ room, thread, writer, words, locale, longestText, ...limits }) {
    this.words = new Words(words, locale);
    this.#writer = writer;
    this.#longest = longestText;
    this.#room = room;
    this.#thread = thread;
    this.place = this.closest('.thread, .break-room');
    this.feed = this.place.querySelector(':scope > elevenses-feed');
    this.#build(limits);
    this.#listen();
    this.#draft = new ComposerDraft(this, thread ? `${room}-${thread}` : room);
    this.#draft.goOn();
    this.#deliver();
    const isElsewhere = !thread && document.activeElement?.closest('.side-panel');
    if (!isElsewhere && !matchMedia('(pointer: coarse)').matches) this.input.focus({ preventScroll: true });
  }

  offer(tools) {
    this.tools.offer(tools);
  }

  /* What a command asked for is in the room now. */
  hasPut(command) {
    if (!this.about.isEdit && this.tools.named(this.input.value) === command) this.write('');
  }

  disconnectedCallback() {
    this.leaving?.abort();
    this.#leave();
  }

  #build(limits) {
    const { words } = this;
    const [name, hint] = this.#thread ? [words.say('label-thread'), words.say('hint-thread')] : [words.say('label'), words.say('hint')];
    this.input = element('textarea', { class: 'composer-input', rows: 1, dir: 'auto', 'aria-label': name,
      placeholder: hint, oninput: () => this.#typed(), onkeydown: (event) => this.#keyed(event) });
    this.pictures = new PictureDrafts({ words, ...limits, address: this.getAttribute('upload'), refuse: (sentence) => this.refuse(sentence),
      changed: () => this.#draft.keep(), described: () => this.input.focus() });
    this.suggest = new Suggest(this.input, words, [emojiSource(words.locale), peopleSource(words, (typed) => this.$server.people(typed))]);
    this.emoji = element('button', { type: 'button', class: 'composer-icon', title: words.say('emoji'), 'aria-label': words.say('emoji'),
      'aria-haspopup': 'dialog', onclick: () => this.#pickEmoji() },
    element('span', { class: 'icon icon-react', 'aria-hidden': 'true' }));
    this.submit = element('button', { type: 'submit', class: 'composer-send', title: words.say('send'), 'aria-label': words.say('send') },
      element('span', { class: 'icon icon-send', 'aria-hidden': 'true' }));
    this.about = new WrittenAbout(words, () => this.#endAbout());
    this.refused = element('p', { class: 'composer-refused', role: 'alert' });
    this.also = element('input', { type: 'checkbox' });
    this.replaceChildren(element('form', { class: 'composer-box', onsubmit: (event) => this.#submitted(event) },
      this.about.element, this.pictures.element, this.suggest.list, this.suggest.status,
      element('div', { class: 'composer-row' }, this.pictures.choose, this.pictures.file, this.emoji, this.tools.element, this.input, this.later.element, this.submit)),
    this.#thread ? element('label', { class: 'composer-also' }, this.also, element('span', {}, words.say('also-in-room'))) : '',
    this.refused);
  }

  #listen() {
    this.leaving?.abort();
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    const on = (name, deed) => this.place.addEventListener(name, (event) => {
      event.stopPropagation();
      deed(event);
    }, { signal });
    on('edit-message', ({ detail }) => this.editing.begin(detail));
    on('reply-message', ({ detail }) => this.#reply(detail));
    on('paste', (event) => this.pictures.pasted(event));
    on('dragover', (event) => this.pictures.dragged(event));
    on('drop', (event) => this.pictures.dropped(event));
    makeRoomForKeyboard(signal);
  }

  /* What stands in a thread is on its way with everything else that is said in the room. */
  #deliver() {
    const takeBack = (letter) => this.#takeBack(letter);
    const { feed } = this;
    const room = this.#room;
    this.#leave();
    if (this.#thread) {
      this.#leave = Delivery.joinedBy({ room, feed, belongs: ({ thread }) => thread === this.#thread, takeBack });
    } else {
      const delivery = new Delivery({ room, writer: this.#writer, words: this.words, feed, takeBack });
      this.#leave = () => delivery.end();
    }
  }

  /* The words for a new message, and what they answer. */
  get said() {
    const { quote: reply, thread } = this.about;
    return this.about.isEdit ? this.editing.aside : { text: this.input.value, reply, thread };
  }

  #typed() {
    this.refuse('');
    this.#draft.keep();
    fit(this.input);
  }

  #keyed(event) {
    if (isComposing(event) || this.suggest.keyed(event)) return;
    if (sends(event)) {
      event.preventDefault();
      this.input.form.requestSubmit();
    } else if (event.key === 'ArrowUp' && !this.input.value && !this.about.isEdit) {
      const last = this.feed.newest((row) => row.mine && !row.expected);
      if (last) this.editing.begin(last.row);
      if (last) event.preventDefault();
    } else if (event.key === 'Escape') {
      this.#escape(event);
    }
  }

  /* One thing at a time: what it is about, then the pictures, then what is around. */
  #escape(event) {
    if (this.about.isNothing && this.pictures.isEmpty) return;
    event.stopPropagation();
    this.about.isNothing ? this.#clearPictures() : this.#endAbout();
  }

  #submitted(event) {
    event.preventDefault();
    const text = this.input.value;
    if (!this.about.isEdit && this.tools.take(text)) return;
    if (this.#isUnfit(text)) return;
    if (this.about.isEdit) this.editing.save(text);
    else this.#post(text);
  }

  /* Whatever does not fit stays where it is written. */
  #isUnfit(text) {
    const { isEdit, row } = this.about;
    const saysNothing = !text.trim() && (isEdit ? row.pictures.length === 0 : this.pictures.isEmpty);
    if (!isEdit && this.pictures.isUnderWay) this.#awaitPictures(text);
    else if ([...text].length > this.#longest) this.refuse(this.words.say('too-long', this.#longest));
    else if (isEdit && saysNothing) this.refuse(this.words.say('nothing-left'));
    else return saysNothing;
    return true;
  }

  /* Unless what is written changes meanwhile. */
  async #awaitPictures(text) {
    this.refuse(this.words.say('picture-under-way'));
    const haveArrived = await this.pictures.arrival();
    if (haveArrived && !this.about.isEdit && this.input.value === text) this.input.form.requestSubmit();
  }

  #clearPictures() {
    this.pictures.clear();
    this.#draft.keep();
  }

  /* The words leave the line once they are on their way. */
  #post(text) {
    const delivery = Delivery.of(this.#room);
    if (!delivery) return this.refuse(this.words.say('not-here'));
    delivery.post(this.#letterOf(text));
    this.clear();
  }

  #letterOf(text) {
    const { chosen: pictures } = this.pictures;
    const { quote, thread } = this.about;
    const inRoom = !this.#thread || this.also.checked;
    return { key: freshKey(), text, pictures, at: new Date().toISOString(), quote, inRoom,
      replyTo: quote?.id ?? this.#thread, thread: this.#thread ?? thread };
  }

  /* As it stands there, unless it cannot be said. */
  letter() {
    const text = this.input.value;
    if (this.about.isEdit || this.tools.take(text) || this.#isUnfit(text)) return undefined;
    return this.#letterOf(text);
  }

  clear() {
    this.also.checked = false;
    this.about.end();
    this.pictures.clear();
    this.write('');
  }

  /* It comes before what is being written, and a message that is being edited goes on being edited. */
  #takeBack({ text, pictures, quote, thread }) {
    const { written: edit } = this.editing;
    if (edit) this.editing.end();
    if (quote) this.about.answer(quote, thread);
    this.pictures.add(pictures);
    this.write([text, this.input.value].filter(Boolean).join('\n'));
    this.input.focus();
    if (edit) this.editing.begin(edit.row, edit.text);
  }

  #reply(row) {
    if (this.about.isEdit) this.editing.end();
    this.about.answerRow(row);
    this.#draft.keep();
    this.input.focus();
  }

  #endAbout() {
    if (this.about.isEdit) this.editing.end();
    else this.#endAnswer();
  }

  #endAnswer() {
    this.about.end();
    this.#draft.keep();
    this.input.focus();
  }

  #pickEmoji() {
    const detail = { anchor: this.emoji, choose: (emoji) => this.#insert(emoji) };
    this.dispatchEvent(new CustomEvent('pick-emoji', { bubbles: true, detail }));
  }

  /* Where the caret is. */
  #insert(text) {
    this.input.focus();
    this.input.setRangeText(text, this.input.selectionStart, this.input.selectionEnd, 'end');
    this.#typed();
  }

  write(text) {
    this.input.value = text;
    this.#typed();
  }

  refuse(sentence) {
    this.refused.textContent = sentence;
  }
}

customElements.define('elevenses-composer', Composer);
