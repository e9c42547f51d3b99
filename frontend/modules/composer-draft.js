/* Keeps what is written in a composer until it is sent: words, pictures and what they answer, and an edit under way. */

import { Drafts } from './drafts.js';

export class ComposerDraft {
  #composer;
  #draft;

  constructor(composer, place) {
    this.#composer = composer;
    this.#draft = new Drafts('message').at(place);
    this.#draft.attend(composer.input);
  }

  keep() {
    const { said, pictures, editing } = this.#composer;
    const { written: edit } = editing;
    const { chosen } = pictures;
    const isNothing = !said.text.trim() && chosen.length === 0 && !edit;
    this.#draft.write(isNothing ? null : { ...said, pictures: chosen, edit }, chosen.map(({ card }) => card.id));
  }

  /* What was being written when the page went away, here or on another device. */
  async goOn() {
    const { about, input, pictures, editing } = this.#composer;
    const written = await this.#draft.find();
    if (!written || input.value || about.isEdit) return;
    if (written.reply) about.answer(written.reply, written.thread);
    pictures.add(written.pictures ?? []);
    this.#composer.write(written.text);
    if (written.edit) editing.begin(written.edit.row, written.edit.text);
    this.#draft.resume(input);
  }
}
