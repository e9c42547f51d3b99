/* One message of a conversation; the words come as HTML that the server has made safe. */

import { avatar } from './avatar.js';
import { countdown } from './countdown.js';
import { element } from './dom.js';
import { MessageActions } from './message-actions.js';
import { MessageExtras } from './message-extras.js';
import { MessageFold } from './message-fold.js';
import { messagePictures } from './message-pictures.js';
import { MessageReactions } from './message-reactions.js';
import { isMuted } from './muted.js';
import { quote } from './quote.js';
import { Row } from './row.js';
import { Seen } from './seen.js';
import { learn, statusBeside } from './status.js';
import { clock, day, dayOf } from './when.js';

const TOGETHER_MILLIS = 5 * 60_000;

class Message extends Row {
  #above;

  /* What is read out when it arrives. */
  get spoken() {
    return `${this.row.author.name}: ${this.said.textContent || this.hiddenBecause.textContent || this.row.pictures.map(({ alt }) => alt).join(' ')}`;
  }

  /* The row above says whether this one begins a day, or goes on with what its writer was saying. */
  follow(above) {
    if (above === this.#above && above) return;
    this.#above = above;
    const begins = !above || this.#dayOf(above) !== this.#dayOf(this.row);
    const together = !begins && !this.row.quote && !this.querySelector(':scope > .new-since') && above.author.id === this.row.author.id && Date.parse(this.row.at) - Date.parse(above.at) < TOGETHER_MILLIS;
    this.classList.toggle('message-together', together);
    if (begins !== this.day.hasChildNodes()) {
      this.day.replaceChildren(...(begins ? [day(this.row.at, this.words.locale, this.feed.zone)] : []));
    }
  }

  #dayOf({ at }) {
    return dayOf(new Date(at), this.feed.zone);
  }

  build() {
    this.className = 'message';
    this.actions = new MessageActions(this);
    this.day = element('p', { class: 'message-day' });
    this.head = element('p', { class: 'message-head' });
    this.answered = element('div', { class: 'message-answered' });
    this.said = element('div', { class: 'message-words', dir: 'auto' });
    this.shown = element('div', { class: 'message-picture' });
    this.hiddenBecause = element('p', { class: 'message-hidden-because', dir: 'auto' });
    this.edited = element('p', { class: 'message-edited' });
    this.extras = new MessageExtras(this);
    this.fold = new MessageFold(this);
    this.reactions = new MessageReactions(this);
    this.replies = element('div', { class: 'message-replies' });
    this.trouble = element('div', { class: 'message-trouble', role: 'status' });
    this.append(this.day, this.fold.element,
      element('div', { class: 'message-line' },
        avatar(this.row.author),
        element('div', { class: 'message-body' }, this.head, this.answered, this.hiddenBecause, this.said, this.shown, this.edited, this.extras.element, this.reactions.element,
          this.replies, this.trouble)));
  }

  #drawHead() {
    const { row, words, feed } = this;
    this.head.id = `${feed.closest('.thread') ? 'reply' : 'message'}-${row.id}`;
    this.setAttribute('aria-labelledby', this.head.id);
    this.head.replaceChildren(element('span', { class: 'message-author', dir: 'auto' }, row.author.name), statusBeside(row.author.id), ' ',
      clock(row.at, words.locale, feed.zone),
      row.pinned ? element('span', { class: 'message-pinned', title: words.say('pinned') },
        element('span', { class: 'icon icon-pin', 'aria-hidden': 'true' }), element('span', { class: 'visually-hidden' }, words.say('pinned'))) : '');
  }

  show(row, before) {
    if (!row.expected) learn(row.author.id, row.status);
    if (before?.at !== row.at || before.pinned !== row.pinned) this.#drawHead();
    this.classList.toggle('message-expected', Boolean(row.expected));
    this.classList.toggle('message-refused', Boolean(row.refused));
    this.classList.toggle('message-to-me', Boolean(row.me));
    this.classList.toggle('message-deleted', Boolean(row.deleted));
    this.fold.show();
    this.#drawHidden(before);
    if (row.me && !before?.me) (this.feed.seen ??= new Seen(this.feed)).expect(this);
    this.#drawQuote();
    this.#drawWords();
    this.#drawPictures();
    this.edited.replaceChildren(...(row.editedAt ? [this.words.say('edited')] : []));
    this.extras.show(row.extras);
    this.reactions.show(row.reactions);
    this.#drawReplies();
    this.#drawTrouble();
  }

  /* Its writer alone still reads what they said. */
  #drawHidden(before) {
    const { hidden, html } = this.row;
    this.classList.toggle('message-hidden', Boolean(hidden));
    if (before?.hidden !== hidden) this.actions.drop();
    const because = html ? this.words.say('hidden-mine', hidden) : this.words.say('hidden', hidden);
    this.hiddenBecause.textContent = hidden ? because : '';
  }

  #drawQuote() {
    const { quote: answered } = this.row;
    const muted = Boolean(answered) && isMuted(this.feed, { author: { id: answered.authorId } });
    const drawn = JSON.stringify([answered, muted]);
    if (this.quoted !== drawn) this.answered.replaceChildren(...(answered ? [quote(answered, this, muted)] : []));
    this.quoted = drawn;
  }

  #drawReplies() {
    const { replies, id } = this.row;
    if (this.counted === replies) return;
    this.counted = replies;
    this.replies.replaceChildren(...(replies ? [element('button', { type: 'button', class: 'quiet', onclick: () => this.feed.act('openThread', id) },
      this.words.say('replies', replies))] : []));
  }

  #drawWords() {
    const { html, text, deleted } = this.row;
    if (deleted) this.said.textContent = this.words.say('was-deleted');
    else if (html === undefined) this.said.textContent = text;
    else if (this.drawn !== html) this.#drawHtml(html);
    this.drawn = deleted ? undefined : html;
    this.said.classList.toggle('message-as-written', html === undefined);
  }

  /* Made safe by the server; long lines of code are scrolled by keyboard, too. */
  #drawHtml(html) {
    this.said.innerHTML = html;
    this.said.querySelectorAll('pre').forEach((code) => (code.tabIndex = 0));
    this.said.querySelectorAll('.mention').forEach((chip) => chip.classList.toggle('mention-me', this.#isMe(chip)));
  }

  /* Whoever is here is spoken to by everybody's name for them. */
  #isMe({ dataset }) {
    return Boolean(this.row.me) && (!dataset.person || dataset.person === `${this.row.me}`);
  }

  #drawPictures() {
    const { pictures } = this.row;
    const drawn = pictures.map(({ card }) => card.id).join();
    if (this.picturesDrawn === drawn) return;
    this.picturesDrawn = drawn;
    this.shown.classList.toggle('message-pictures', pictures.length > 1);
    this.shown.replaceChildren(...messagePictures(pictures, this.words));
  }

  /* What is tried again and again is said once, and its buttons stay under the hand. */
  #drawTrouble() {
    const { turn } = this.row;
    const trouble = turn ?? this.row.trouble;
    if (this.troubled === trouble) return;
    const stood = this.trouble.contains(document.activeElement);
    this.troubled = trouble;
    const act = (deed, name) => element('button', { type: 'button', class: 'quiet', onclick: deed }, name);
    const takeBack = () => act(() => this.row.takeBack(), this.words.say('take-back'));
    if (turn) this.trouble.replaceChildren(countdown(turn, (seconds) => this.words.say('your-turn', seconds)), takeBack());
    else this.trouble.replaceChildren(...(trouble ? [element('span', {}, trouble), act(() => this.row.retry(), this.words.say('retry')), takeBack()] : []));
    if (stood) this.focus({ preventScroll: true });
  }

  /* Stands there at once; the row that comes from the server says how it is, and a refusal puts back what was. */
  async react(emoji) {
    const before = this.row;
    const mine = before.reactions.some((reaction) => reaction.emoji === emoji && reaction.mine);
    const hoped = { ...before, reactions: this.#hoped(emoji, !mine) };
    this.row = hoped;
    try {
      await this.feed.act(mine ? 'takeBackReaction' : 'react', before.id, { emoji });
    } catch {
      if (this.row === hoped) this.row = before;
    }
  }

  #hoped(emoji, mine) {
    const { reactions } = this.row;
    const there = reactions.find((reaction) => reaction.emoji === emoji) ?? { emoji, count: 0, names: [] };
    const changed = { ...there, mine, count: there.count + (mine ? 1 : -1) };
    const all = reactions.includes(there) ? reactions.map((each) => (each === there ? changed : each)) : [...reactions, changed];
    return all.filter(({ count }) => count > 0);
  }
}

customElements.define('elevenses-message', Message);
