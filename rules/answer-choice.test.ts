import { describe, expect, it } from 'vitest';
import { answerCodes } from './answer';
import { answerChoices, isException } from './answer-choice';

describe('answerChoices', () => {
  it('offers a fout nothing that would make it go but an exception', () => {
    expect(answerChoices('medewerkers/einddatum-verlopen', 'fout')).toEqual(['onterecht', 'nvt']);
  });
  it('offers gezien for a let op, not where the spec forbids it', () => {
    expect(answerChoices('medewerkers/inactief', 'let op')).toEqual(['uit-dienst', 'gezien', 'onterecht', 'nvt']);
    expect(answerChoices('uitgeverijen/nazorg-na-uitvinken', 'let op')).not.toContain('gezien');
    expect(answerChoices('netwerkleveranciers/niet-opgeslagen', 'let op')).not.toContain('gezien');
  });
  it('offers a question its own answers', () => {
    expect(answerChoices('uitgeverijen/gebruik-onbekend', 'vraag')).toEqual(['via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik']);
    expect(answerChoices('ip-nummers/bevestigen', 'vraag')).toEqual(['ip-actueel', 'ip-oud']);
  });
  it('knows which answers are exceptions', () => {
    expect(answerCodes.filter(isException)).toEqual(['nvt', 'onterecht']);
  });
});
