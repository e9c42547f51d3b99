/* A poll under its question: what one can choose, what others chose, and when it is over. */

import { element } from './dom.js';
import { moment } from './when.js';

class MessagePoll extends HTMLElement {
  #message;
  #poll;
  #answers = new Map();

  show(poll, message) {
    this.#message = message;
    this.#poll = poll;
    if (!this.firstChild) this.#build();
    this.classList.toggle('poll-closed', this.#isClosed());
    for (const answer of poll.answers) this.#draw(answer);
    this.#drawFoot();
  }

  get #words() {
    return this.#message.words;
  }

  #isClosed() {
    const { closed, closesAt } = this.#poll;
    return closed || Boolean(closesAt && Date.parse(closesAt) <= Date.now());
  }

  #build() {
    const list = element('div', { class: 'poll-answers', role: 'group', 'aria-label': this.#words.say('choose') },
      ...this.#poll.answers.map((answer) => this.#make(answer)));
    this.foot = element('p', { class: 'poll-foot' });
    this.end = element('button', { type: 'button', class: 'quiet', onclick: () => this.#act('closePoll') }, this.#words.say('close-poll'));
    this.append(list, element('div', { class: 'poll-about' }, this.foot, this.end));
  }

  #make({ number, words }) {
    const count = element('span', { class: 'poll-count', 'aria-hidden': 'true' });
    const names = element('span', { class: 'poll-names', dir: 'auto', 'aria-hidden': 'true' });
    const button = element('button', { type: 'button', class: 'poll-answer', onclick: () => this.#choose(number) },
      element('span', { class: 'poll-mark', 'aria-hidden': 'true' }),
      element('span', { class: 'poll-words', dir: 'auto' }, words), count, names);
    this.#answers.set(number, { button, count, names });
    return button;
  }

  #draw({ number, words, count, mine, names }) {
    const drawn = this.#answers.get(number);
    const say = this.#words;
    const share = count / Math.max(1, this.#poll.voters);
    const others = count > names.length && names.length > 0 ? [...names, say.say('others', count - names.length)] : names;
    const who = say.list(others);
    drawn.button.classList.toggle('poll-several', this.#poll.several);
    drawn.button.setAttribute('aria-pressed', String(mine));
    drawn.button.setAttribute('aria-disabled', String(this.#isClosed()));
    drawn.button.setAttribute('aria-label', [words, say.say('votes', count), who].filter(Boolean).join(', '));
    drawn.button.style.setProperty('--share', `${Math.round(share * 100)}%`);
    drawn.button.title = who;
    drawn.count.textContent = new Intl.NumberFormat(say.locale).format(count);
    drawn.names.textContent = who;
  }

  #drawFoot() {
    const { voters, several, anonymous, mayClose, closesAt } = this.#poll;
    const closed = this.#isClosed();
    const { locale } = this.#words;
    const end = closesAt && moment(closesAt, locale, this.#message.feed.zone);
    const parts = [this.#words.say('voters', voters),
      several && !closed ? this.#words.say('several') : null,
      anonymous ? this.#words.say('anonymous') : null,
      closed ? this.#words.say('closed', end) : end ? this.#words.say('closes', end) : null];
    this.foot.textContent = parts.filter(Boolean).join(' · ');
    this.end.hidden = !mayClose || closed;
  }

  /* Where one can choose only one, another one takes its place; what was chosen is taken back by choosing it again. */
  #choose(number) {
    if (this.#isClosed()) return;
    const chosen = this.#poll.answers.filter(({ mine }) => mine).map((answer) => answer.number);
    const now = chosen.includes(number) ? chosen.filter((other) => other !== number) : [...(this.#poll.several ? chosen : []), number];
    this.#hope(chosen, now);
    this.#act('vote', { answers: now });
  }

  /* Stands there at once; the row that comes from the server says how it is. */
  #hope(before, now) {
    const answers = this.#poll.answers.map((answer) => {
      const mine = now.includes(answer.number);
      return { ...answer, mine, count: answer.count + (mine ? 1 : 0) - (answer.mine ? 1 : 0) };
    });
    const voters = this.#poll.voters + (now.length > 0 ? 1 : 0) - (before.length > 0 ? 1 : 0);
    this.show({ ...this.#poll, answers, voters }, this.#message);
  }

  async #act(deed, detail) {
    const before = this.#message.row.extras.poll;
    try {
      await this.#message.feed.act(deed, this.#message.row.id, detail);
    } catch {
      this.show(this.#message.row.extras.poll ?? before, this.#message);
    }
  }
}

customElements.define('elevenses-message-poll', MessagePoll);
