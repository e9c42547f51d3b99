/* What colleagues said under a celebration, the newest two at first, and the line to say something oneself. */

import { avatar } from './avatar.js';
import { element, freshKey } from './dom.js';
import { Drafts } from './drafts.js';
import { fit, sends } from './line.js';
import { when } from './when.js';

export class Comments {
  #card;
  #all = null;
  #counted = 0;
  #drawn = '';
  #key = freshKey();
  #tried;
  #draft;

  constructor(card) {
    this.#card = card;
    card.feed.drafts ??= new Drafts('comment');
    this.#draft = card.feed.drafts.at(card.row.id);
    const words = card.feed.words;
    this.more = element('button', { type: 'button', class: 'quiet comments-more', hidden: true, onclick: () => this.#unfold() });
    this.list = element('ol', { class: 'comments', tabindex: -1, 'aria-label': words.say('comments') });
    this.input = element('textarea', {
      class: 'comment-input',
      rows: 1,
      dir: 'auto',
      placeholder: words.say('comment-hint'),
      'aria-label': words.say('comment-label', card.row.title),
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#keyed(event),
    });
    this.send = element('button', { type: 'submit', class: 'comment-send', hidden: true }, words.say('comment-send'));
    const form = element('form', { class: 'comment-form', onsubmit: (event) => this.#say(event) }, this.input, this.send);
    this.element = element('section', { class: 'celebration-comments' }, this.more, this.list, form);
    this.#draft.attend(this.input);
    this.#goOn();
  }

  async #goOn() {
    const written = await this.#draft.find();
    if (!written || this.input.value) return;
    this.#key = written.key;
    this.input.value = written.text;
    this.#fit();
    this.#draft.resume(this.input);
  }

  show(row) {
    if (this.#all && row.commentCount !== this.#counted) this.#showAll();
    else this.#draw(this.#all ?? row.comments, row.commentCount);
  }

  /* Comments never change: the same ones stay as they are, with what somebody selected or reads in them. */
  #draw(comments, count) {
    const words = this.#card.feed.words;
    const shown = comments.map(({ id }) => id).join();
    this.more.hidden = this.#all !== null || comments.length >= count;
    this.more.textContent = words.say('comments-more', count);
    if (shown === this.#drawn) return;
    this.#drawn = shown;
    this.list.replaceChildren(...comments.map((comment) => this.#comment(comment)));
    this.list.hidden = comments.length === 0;
  }

  #comment({ author, text, at }) {
    const { words, zone } = this.#card.feed;
    return element('li', { class: 'comment' }, avatar(author),
      element('div', { class: 'comment-words' },
        element('p', { class: 'comment-author' }, element('span', { dir: 'auto' }, author.name), ' ', when(at, words.locale, zone)),
        element('p', { class: 'comment-text', dir: 'auto' }, text)));
  }

  /* The button goes, so the focus moves to what it brought. */
  async #unfold() {
    await this.#showAll();
    this.list.focus();
  }

  async #showAll() {
    const { row, feed } = this.#card;
    this.#all = (await feed.act('comments', row.id)) ?? [];
    this.#counted = row.commentCount;
    this.#draw(this.#all, this.#counted);
  }

  #typed() {
    this.#keep();
    this.#fit();
  }

  #keep() {
    const text = this.input.value;
    this.#draft.write(text.trim() ? { key: this.#key, text } : null);
  }

  #fit() {
    this.send.hidden = !this.input.value.trim();
    fit(this.input);
  }

  #keyed(event) {
    if (!sends(event)) return;
    event.preventDefault();
    this.send.form.requestSubmit();
  }

  /* The words leave the line only once they are kept; the same key again is the same comment. */
  async #say(event) {
    event.preventDefault();
    const text = this.input.value;
    if (!text.trim() || this.send.disabled) return;
    this.send.disabled = true;
    this.#renewKey(text);
    try {
      const kept = await this.#card.feed.act('comment', this.#card.row.id, { key: this.#key, text });
      if (kept) this.#sent(text);
    } finally {
      this.send.disabled = false;
    }
  }

  /* Words that changed after a try are another comment, for the first may have been kept. */
  #renewKey(text) {
    if ((this.#tried ?? text) !== text) this.#key = freshKey();
    this.#tried = text;
  }

  /* What was typed meanwhile stays. */
  #sent(text) {
    this.#draft.forget();
    this.#key = freshKey();
    this.#tried = undefined;
    this.input.value = this.input.value.startsWith(text) ? this.input.value.slice(text.length) : this.input.value;
    if (this.input.value) this.#keep();
    this.#fit();
  }
}
