// Verifies a transcript of the drawing of lots. A classic script; it defines `Verify`. Needs all other scripts.
//
//   Verify.text(text)    { ok: true, transcript, checks } or { ok: false, reason, checks }: reason is a sentence, each check a
//                        { sentence, paragraph } that was found true
//   Verify.bytes(bytes)  the same from the bytes of a file
//   Verify.steps(text)   the same as a generator, which yields { stage, tries } now and then, for pages that must not freeze
'use strict';

globalThis.Verify = (() => {
  const { Refusal, refuse } = Shape;
  const { bytesOf, hexOf, labelled } = Sha256;

  const INPUTS = ['format', 'procedure', 'meeting', 'pool', 'rules', 'standing', 'announced'];
  const hashOf = (value) => hexOf(Sha256.digest(Canonical.bytes(value)));
  const only = (value, members) => Object.fromEntries(members.map((member) => [member, value[member]]));

  const inputsHash = (transcript) => hashOf(only(transcript, INPUTS));

  function transcriptHash(transcript) {
    const { hash, ...rest } = transcript;
    return hashOf(rest);
  }

  // ---- Section 2: the text -------------------------------------------------------------------------------------------------------

  function parse(text) {
    try {
      return JSON.parse(text);
    } catch {
      return refuse('The file is not JSON.');
    }
  }

  // Shape first: it explains better, and nothing else can then stop the canonical form.
  function read(text) {
    const transcript = parse(text);
    Shape.check(transcript);
    if (Canonical.text(transcript) !== text) {
      refuse('The file does not hold the canonical bytes (RFC 8785) of what it says.');
    }
    return transcript;
  }

  // ---- Section 3: the seed --------------------------------------------------------------------------------------------------------

  function checkRoom(room) {
    if (room.length > 500) refuse(`seed.room has ${room.length} texts, more than 500.`);
    room.forEach((text, i) => {
      const length = [...text].length;
      if (length < 1 || length > 200) refuse(`seed.room[${i}] has ${length} characters, not 1 to 200.`);
      if (/\p{Cc}/u.test(text)) refuse(`seed.room[${i}] holds a control character.`);
      if (/^\p{White_Space}|\p{White_Space}$/u.test(text)) refuse(`seed.room[${i}] begins or ends with white space.`);
    });
  }

  // The randomness of the announced pulse as digits; null if none was announced.
  function randomnessOf(announced, pulse) {
    if (announced === null && pulse === null) return null;
    if (announced === null) refuse('seed.beacon holds a pulse, but announced.beacon is null.');
    if (pulse === null) refuse('seed.beacon is null, but announced.beacon names a pulse.');
    const verdict = Beacon.verify(announced, pulse, Sha256.digest);
    if (!verdict.ok) refuse(`seed.beacon: ${verdict.reason}`);
    return verdict.randomness;
  }

  // What the public contributed and the secret, in one value.
  function seedValue({ secret, room }, randomness, inputs) {
    const source = { beacon: randomness, inputs, room, secret };
    return hexOf(labelled('mechanism.drawing.seed/1', Canonical.bytes(source)));
  }

  const commitmentTo = (secret) => hexOf(labelled('mechanism.drawing.commitment/1', bytesOf(secret)));

  function checkSeed({ announced, seed, inputs_hash: inputs }) {
    if (seed.kind === 'given') {
      if (announced !== null) refuse("announced is not null, but seed.kind is 'given'.");
      return;
    }
    if (announced === null) refuse("announced is null, but seed.kind is 'ceremony'.");
    if (announced.commitment !== commitmentTo(seed.secret)) {
      refuse('announced.commitment is not the commitment to seed.secret.');
    }
    checkRoom(seed.room);
    const randomness = randomnessOf(announced.beacon, seed.beacon);
    if (seed.value !== seedValue(seed, randomness, inputs)) {
      refuse('seed.value does not follow from secret, room, beacon and inputs_hash.');
    }
  }

  function seedSentence({ seed }) {
    if (seed.kind === 'given') return 'The seed was given as a value.';
    const texts = seed.room.length === 1 ? '1 text' : `${seed.room.length} texts`;
    const pulse = seed.beacon ? ` and the pulse of round ${seed.beacon.round}, whose signature is genuine` : '';
    return `The seed follows from the secret committed to beforehand, ${texts} called out in the room${pulse}.`;
  }

  // ---- Sections 5 and 6: the replay ------------------------------------------------------------------------------------------------

  const compare = (drawn, stated, sentence) => {
    if (Canonical.text(drawn) !== Canonical.text(stated)) refuse(sentence);
  };

  function compareGroups(drawn, stated) {
    drawn.forEach(({ state, group }, i) => {
      const own = stated[i];
      if (own?.state !== state) refuse(`groups: ${state} is not in its place.`);
      if (own.group !== group) refuse(`groups: ${state} is in group ${own.group}, but the lot says ${group}.`);
    });
    compare(drawn, stated, 'groups lists more States than are under review.');
  }

  function compareAssignments(drawn, stated) {
    const say = (entry) =>
      `${entry.reviewer} (${entry.kind}, ${entry.slot}, ${entry.instruments.join(' and ') || 'no instrument'})`;
    drawn.forEach((entry, i) => {
      const own = stated[i];
      const { state_under_review: state } = entry;
      if (own === undefined) refuse(`assignments: for ${state} the lot says ${say(entry)}, which is missing.`);
      if (own.state_under_review !== state) {
        refuse(`assignments: for ${state} the lot says ${say(entry)}, but ${own.state_under_review} comes in its place.`);
      }
      compare(entry, own, `assignments: for ${state} the lot says ${say(entry)}, not ${say(own)}.`);
    });
    if (stated.length > drawn.length) {
      refuse(`assignments: ${stated[drawn.length].state_under_review} has an entry that no lot gives.`);
    }
  }

  function compareReplay(replayed, transcript) {
    compareGroups(replayed.groups, transcript.groups);
    compareAssignments(replayed.assignments, transcript.assignments);
    for (const stage of ['base', 'additional']) {
      const [drawn, stated] = [replayed.tries[stage], transcript.tries[stage]];
      if (drawn !== stated) refuse(`tries.${stage} is ${stated}, but try ${drawn} gave the result.`);
    }
  }

  // No try beyond the stated one is made: a false transcript must not cost millions of tries.
  function* replay(transcript) {
    const keys = Drawing.stageKeys(bytesOf(transcript.inputs_hash), bytesOf(transcript.seed.value));
    try {
      return yield* Drawing.replay(transcript, keys, transcript.tries);
    } catch (fault) {
      if (fault instanceof Drawing.Fault) refuse(`The draw cannot be replayed: ${fault.message}`);
      throw fault;
    }
  }

  // ---- The whole ------------------------------------------------------------------------------------------------------------------

  function* verified(text, checks) {
    const found = (sentence, paragraph = null) => checks.push(Object.freeze({ sentence, paragraph }));

    const transcript = read(text);
    found('The file holds exactly the canonical bytes of a transcript.');
    if (transcript.inputs_hash !== inputsHash(transcript)) {
      refuse('inputs_hash is not the hash of pool, rules, standing and what was announced.');
    }
    found('Pool, rules and what stands are those whose hash was fixed.');
    checkSeed(transcript);
    found(seedSentence(transcript), 'para. 28');
    for (const { sentence, paragraph, run } of Law.checksOf(transcript)) {
      run();
      found(sentence, paragraph);
    }
    const replayed = yield* replay(transcript);
    compareReplay(replayed, transcript);
    found('Drawing the lots again from the seed gives the same yearly groups.', 'para. 17');
    found('Drawing the lots again from the seed gives the same reviewing States.', 'para. 28');
    if (transcript.hash !== transcriptHash(transcript)) refuse('hash is not the hash of the transcript.');
    found('The hash of the transcript is right.');
    return transcript;
  }

  function* steps(text) {
    const checks = [];
    try {
      const transcript = yield* verified(text, checks);
      return { ok: true, transcript, checks };
    } catch (refusal) {
      if (refusal instanceof Refusal) return { ok: false, reason: refusal.message, checks };
      throw refusal;
    }
  }

  const verifyText = (text) => Drawing.run(steps(text));

  // The text of a file's bytes, or null. A mark of byte order is kept, so that it is refused as what it is: other bytes.
  function textOf(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  }

  function verifyBytes(bytes) {
    const text = textOf(bytes);
    return text === null ? { ok: false, reason: 'The file is not UTF-8.', checks: [] } : verifyText(text);
  }

  return Object.freeze({
    text: verifyText,
    bytes: verifyBytes,
    steps,
    textOf,
    inputsHash,
    transcriptHash,
    seedValue,
    commitmentTo,
  });
})();
