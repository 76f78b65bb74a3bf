import assert from 'node:assert/strict';
import { canonicalDuration, minutesMeant, minutesOf } from '../../../server/src/documents/duration';

describe('durations', () => {
  it('are read in minutes', () => {
    const lengths = { PT8H: 480, PT30M: 30, PT7H30M: 450, PT480M: 480, P1D: 1440, 'PT0.5H': 30, P1DT1H: 1500, PT0S: 0 };
    for (const [text, minutes] of Object.entries(lengths)) assert.equal(minutesOf(text), minutes, text);
    assert.equal(minutesOf('-PT1H'), -60);
  });

  it('are nothing but ISO 8601', () => {
    for (const text of [
      '',
      'P',
      'PT',
      '8h',
      'pt8h',
      'PT8',
      '8H',
      ' PT8H',
      'PT8H ',
      'PT8H30',
      'xPT8H',
      'PT8H30X',
      'P8H',
      'PT.H',
    ]) {
      assert.equal(minutesOf(text), undefined, text);
    }
  });

  it('can be guessed from the ways people write them', () => {
    const meant = {
      '8h': 480,
      '4 hours': 240,
      '30 min': 30,
      pt8h: 480,
      P8H: 480,
      '01:30': 90,
      '1.5h': 90,
      '1h30m': 90,
    };
    for (const [text, minutes] of Object.entries(meant)) assert.equal(minutesMeant(text), minutes, text);
    for (const text of ['', 'PT', '8', 'a day', '8 apples']) assert.equal(minutesMeant(text), undefined, text);
  });

  it('have one form', () => {
    assert.equal(canonicalDuration(480), 'PT8H');
    assert.equal(canonicalDuration(30), 'PT30M');
    assert.equal(canonicalDuration(450), 'PT7H30M');
  });
});
