/** Where a fact about a correct file is told: nothing is wrong, so it is no finding. */
export type AdvicePlace = 'hover' | 'completion' | 'preview' | 'simulation' | 'readiness';

/** What became of an entry of the rule catalogue that is no source of a rule. */
export type CatalogueNote = { readonly id: string } & (
  | {
      readonly as: 'advice';
      /** Where it is shown. */
      readonly where: AdvicePlace;
      /** What is told there, in one line. */
      readonly says: string;
    }
  | {
      readonly as: 'alias';
      /** The code of the rule that says the same. */
      readonly of: string;
    }
  | {
      readonly as: 'not-built';
      /** Why nothing checks it. */
      readonly why: string;
    }
);

/**
 * The entries of the rule catalogue that no rule names as its source; the table in `docs/rules/` is made from this list
 * and the rules. What else a rule is called stands in the rule's own `source`, behind the first id.
 */
export const catalogueNotes: readonly CatalogueNote[] = [
  {
    id: 'TEN-07',
    as: 'not-built',
    why: 'GUIDs count in any case: the advice to write them small was withdrawn in 2020.',
  },

  {
    id: 'PRI-09',
    as: 'advice',
    where: 'preview',
    says: 'Everybody who buys a public plan gives the same principals the same access.',
  },
  {
    id: 'PRI-11',
    as: 'advice',
    where: 'hover',
    says: 'Owners of a group are not its members; nested groups take time.',
  },

  {
    id: 'ROL-07',
    as: 'advice',
    where: 'hover',
    says: 'User Access Administrator only hands out the assignable roles, to managed identities.',
  },
  { id: 'ROL-11', as: 'not-built', why: 'No data tell when Partner Center learns of a role that Azure has.' },
  {
    id: 'ROL-12',
    as: 'advice',
    where: 'hover',
    says: 'The role can list keys, and so reach data that it may not read.',
  },
  {
    id: 'ROL-20',
    as: 'advice',
    where: 'hover',
    says: 'Contributor cannot assign policies: Resource Policy Contributor can.',
  },
  {
    id: 'ROL-21',
    as: 'advice',
    where: 'hover',
    says: 'Azure Migrate needs Contributor, and Defender for Cloud the whole subscription.',
  },

  {
    id: 'DEL-08',
    as: 'advice',
    where: 'hover',
    says: 'Assignable roles go to managed identities of the customer, and not through the portal.',
  },
  {
    id: 'DEL-12',
    as: 'advice',
    where: 'hover',
    says: 'Policies that remediate need every role they name among the assignable roles.',
  },

  { id: 'ELG-13', as: 'advice', where: 'preview', says: 'Without approvers a role is activated at once.' },
  {
    id: 'ELG-15',
    as: 'advice',
    where: 'hover',
    says: 'Eligible roles need a license for Privileged Identity Management.',
  },
  { id: 'ELG-20', as: 'not-built', why: 'It concerns Terraform, whose files are not read.' },

  {
    id: 'DLG-01',
    as: 'advice',
    where: 'simulation',
    says: 'A scope takes an offer of one name once; Azure refuses the second.',
  },
  { id: 'DLG-02', as: 'advice', where: 'simulation', says: 'Each offer for one scope needs a name of its own.' },
  {
    id: 'DLG-03',
    as: 'advice',
    where: 'simulation',
    says: 'Ending one delegation can take a role away that another one gave to the same principal.',
  },
  { id: 'DLG-05', as: 'advice', where: 'simulation', says: 'One customer is best served by one offer.' },
  { id: 'DLG-06', as: 'advice', where: 'simulation', says: 'An update replaces all authorizations.' },
  { id: 'DLG-08', as: 'advice', where: 'simulation', says: 'A resource group must be there before it is delegated.' },
  {
    id: 'DLG-09',
    as: 'advice',
    where: 'simulation',
    says: 'A resource group inside a delegated subscription was refused in 2020.',
  },
  {
    id: 'DLG-11',
    as: 'advice',
    where: 'simulation',
    says: 'A definition can be deleted once nothing is delegated by it.',
  },
  { id: 'DLG-12', as: 'advice', where: 'hover', says: 'A subscription holds 4,000 role assignments at most.' },
  {
    id: 'DLG-13',
    as: 'advice',
    where: 'simulation',
    says: "A policy of the customer's may refuse managing tenants that it does not name.",
  },
  {
    id: 'DLG-14',
    as: 'advice',
    where: 'simulation',
    says: 'A subscription that moves to another tenant stays delegated, unless it moves to the managing one.',
  },

  { id: 'PLN-07', as: 'advice', where: 'hover', says: 'Plans are written in American English.' },
  {
    id: 'PLN-09',
    as: 'advice',
    where: 'hover',
    says: 'A public plan is open to everybody; its sale can only be stopped.',
  },

  { id: 'AUD-09', as: 'advice', where: 'hover', says: 'The preview audience sees every plan before it is live.' },

  {
    id: 'PUB-01',
    as: 'advice',
    where: 'readiness',
    says: 'Each section of the form is not started, incomplete or complete, or has unpublished changes.',
  },
  {
    id: 'PUB-02',
    as: 'advice',
    where: 'readiness',
    says: 'An offer goes through validation and certification first.',
  },
  { id: 'PUB-03', as: 'advice', where: 'readiness', says: 'Publishing can be stopped until the publisher signs off.' },
  {
    id: 'PUB-04',
    as: 'advice',
    where: 'readiness',
    says: 'Edits reach customers once the offer is published again and goes live.',
  },
  {
    id: 'PUB-05',
    as: 'advice',
    where: 'simulation',
    says: 'Customers keep the old version until they accept the new one.',
  },
  { id: 'PUB-07', as: 'advice', where: 'readiness', says: "The publisher's partner id is linked by the marketplace." },
  {
    id: 'PUB-08',
    as: 'advice',
    where: 'readiness',
    says: 'Section 700 of the certification policies is about these offers.',
  },
  {
    id: 'PUB-09',
    as: 'advice',
    where: 'hover',
    says: 'The marketplace is one route to a customer, a template the other.',
  },
  {
    id: 'PUB-10',
    as: 'advice',
    where: 'readiness',
    says: 'Customers who have an offer keep it until support removes it.',
  },

  {
    id: 'SEC-01',
    as: 'advice',
    where: 'hover',
    says: "Conditional Access of the managing tenant holds, the customer's not.",
  },
  { id: 'SEC-04', as: 'advice', where: 'simulation', says: 'Resource locks do not stop the provider.' },
  {
    id: 'SEC-05',
    as: 'advice',
    where: 'preview',
    says: 'Customers see a delegation under Service providers, and not among their role assignments.',
  },

  { id: 'ARM-06', as: 'advice', where: 'preview', says: 'An activation without a duration lasts eight hours.' },
  { id: 'ARM-37', as: 'not-built', why: 'It concerns Terraform, whose files are not read.' },

  {
    id: 'OFR-06',
    as: 'not-built',
    why: 'The identifier for marketing went with the Cloud Partner Portal in 2020.',
  },
  {
    id: 'OFR-11',
    as: 'advice',
    where: 'readiness',
    says: 'The publisher needs a designation: Solutions Partner for Infrastructure or for Security.',
  },
  {
    id: 'OFR-15',
    as: 'not-built',
    why: 'Offers here are of one type, and there is one pricing model, so that neither can change.',
  },

  {
    id: 'LST-13',
    as: 'advice',
    where: 'hover',
    says: 'Logos are flat, without text or gradient, not stretched, and not on black or white.',
  },
];
