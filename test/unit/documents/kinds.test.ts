import assert from 'node:assert/strict';
import { documentKinds, kindOfLanguage, kindOfPath, languageOfKind } from '../../../server/src/documents/kinds';

describe('kinds of file', () => {
  it('are told by the end of the name', () => {
    for (const kind of documentKinds) {
      assert.equal(kindOfPath(`${kind}.msp.json`), kind);
      assert.equal(kindOfPath(`offers/gold.${kind}.msp.json`), kind);
      assert.equal(kindOfPath(`file:///c%3A/offers/Gold.v2.${kind.toUpperCase()}.MSP.JSON`), kind);
    }
    assert.equal(kindOfPath('C:\\offers\\plan.msp.json'), 'plan');
  });

  it('are not told by other names', () => {
    const others = [
      'manifest.json',
      'x.msp.json',
      'msp.json',
      'goldplan.msp.json',
      'plan.msp.json.bak',
      'plan.msp.json/x',
      '.plan',
      '',
    ];
    for (const name of others) assert.equal(kindOfPath(name), undefined, name);
  });

  it('have a language each', () => {
    for (const kind of documentKinds) assert.equal(kindOfLanguage(languageOfKind(kind)), kind);
    assert.equal(kindOfLanguage('json'), undefined);
    assert.equal(kindOfLanguage('managed-service-x'), undefined);
  });
});
