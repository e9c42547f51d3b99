/*
 * Sees to it that what is written in a room arrives. It stands in the conversation at once, greyed until it is kept,
 * wherever it belongs: in the room, in a thread that is open beside it, or in both.
 */

import { Outbox } from './outbox.js';

const open = new Map();
const besides = new Set();

/* A feed takes part once it has begun. */
function begun(feed) {
  return customElements.whenDefined('elevenses-feed').then(() => feed.begun);
}

export class Delivery {
  #words;
  #writer;
  #feed;
  #room;
  #places = new Map();
  #outbox;

  /* Sends through the feed of the room. */
  constructor({ room, writer, words, feed, takeBack }) {
    this.#words = words;
    this.#writer = writer;
    this.#feed = feed;
    this.#places.set(feed, { belongs: ({ inRoom }) => inRoom !== false, takeBack });
    this.#outbox = new Outbox(`${writer.id}:${room}`, (letter) => begun(feed).then(() => this.#send(letter)),
      (letter) => begun(feed).then(() => this.#stand(letter)));
    open.get(room)?.end();
    open.set(room, this);
    this.#room = room;
    besides.forEach((beside) => beside.room === room && this.#join(beside));
  }

  /* None where one may not write, or not any more. */
  static of(room) {
    return open.get(room);
  }

  /* A feed beside the room's in which some of it stands, whoever delivers there, until the returned function is called. */
  static joinedBy(beside) {
    besides.add(beside);
    open.get(beside.room)?.#join(beside);
    return () => {
      besides.delete(beside);
      open.get(beside.room)?.#places.delete(beside.feed);
    };
  }

  #join({ feed, belongs, takeBack }) {
    begun(feed).then(() => {
      this.#places.set(feed, { belongs, takeBack });
      this.#outbox.letters.filter(belongs).forEach((letter) => this.#standIn(feed, letter));
    });
  }

  /* Whoever goes elsewhere takes nothing along: what waits goes on when they come back. */
  end() {
    this.#outbox.end();
    if (open.get(this.#room) === this) open.delete(this.#room);
  }

  post(letter) {
    this.#outbox.post(letter);
  }

  #feeds(letter) {
    return [...this.#places].filter(([, { belongs }]) => belongs(letter)).map(([feed]) => feed);
  }

  async #send(letter) {
    const { key, text, pictures, replyTo, inRoom } = letter;
    const feeds = this.#feeds(letter);
    if (feeds.some((feed) => feed.newest((row) => row.clientKey === key && !row.expected))) return this.#kept(letter);
    const answer = await this.#feed.act('say', 0, { key, text, replyTo, inRoom,
      pictures: pictures.map(({ card, alt }) => ({ id: card.id, alt })) });
    if (!Array.isArray(answer)) return answer?.wait ?? answer?.refused;
    await Promise.all(feeds.map((feed) => feed.update(answer, [])));
    return this.#kept(letter);
  }

  #kept(letter) {
    this.#forget(letter);
    return true;
  }

  #forget(letter) {
    this.#feeds(letter).forEach((feed) => feed.forget(letter.key));
  }

  #stand(letter) {
    this.#feeds(letter).forEach((feed) => this.#standIn(feed, letter));
  }

  #standIn(feed, letter) {
    const { key, order, text, pictures, at, refused, tries, turn, quote, thread } = letter;
    const trouble = refused ?? (tries ? this.#words.say('not-kept-yet') : undefined);
    feed.expect({ id: key, key: `~${String(order).padStart(16, '0')}`, expected: true, author: this.#writer, text, pictures, at,
      reactions: [], replies: 0, quote, thread, mine: true, refused, turn, trouble,
      retry: () => this.#outbox.retry(key), takeBack: () => this.#takeBack(feed, letter) });
  }

  /* Out of the conversation, back to where it was written. */
  #takeBack(feed, letter) {
    const { takeBack } = this.#places.get(feed);
    this.#outbox.drop(letter.key);
    this.#forget(letter);
    takeBack(letter);
  }
}
