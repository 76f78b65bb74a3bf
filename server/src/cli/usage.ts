/** The command line was called in a way it does not understand. */
export class UsageError extends Error {}

export const usage = `Usage: managed-services <command> <files or folders> [--format text|json|markdown]

  check      What is wrong with managed service files.
             Exit code 1 where something is of severity error.
             [--baseline FILE | --no-baseline]
  baseline   Accepts what check finds today, so that only what is new fails; the folder is
             optional: [--output FILE] [--prune], which only takes out what is gone.
  catalogue  All offers and plans with publisher, visibility, version, state and findings; of
             the working folder where none is named. [--format text|markdown|csv|json|html]
             [--type offer|plan|manifest]… [--visibility public|private]…
             [--category NAME]… [--text WORDS]
  preview    Who would get which role, and what it can do: for manifests, plans, offers and the
             files of Azure's own. [--format text|markdown|html|csv|json]
  ask        Whether somebody may do something under one manifest, plan, offer or file of Azure's
             own, or who may, with the reasons: <file> "restart a virtual machine"
             [--principal NAME or ID]
  simulate   What happens when a customer accepts: plays scenarios, and for a plan, manifest
             or file of Azure's own that is named itself the usual course of events.
             Exit code 1 where something turns out otherwise than the scenario says.
             [--format text|json|markdown|html|junit]
  sweep      Who could delegate an offer, plan, manifest or file of Azure's own that is named
             itself, and what fails first for whom: every combination of who acts, profile,
             channel, visibility, scope and more. [--format text|json|markdown|csv]
  mutate     Which changes of their manifests scenarios do not notice, each with the expectation
             that would: entries dropped, roles widened, access policies loosened.
             [--fail-on survivors] Exit code 1 where there are some.
  compare    What one file allows more or less than another, principal by principal, by the
             operations gained and lost: <before> <after>, each a manifest, plan, offer,
             published record or file of Azure's own, or one of these at a revision of Git
             as in gold.plan.msp.json@main. [--plan ID] [--at VERSION or DAY of a record]
             [--format text|markdown|html|json] [--fail-on wider|different|narrower]
             Exit code 1 where something is gained (wider), lost (narrower) or either
             (different).
  readiness  What publishing an offer still takes: each section of Partner Center's form, the
             certification and the account; for offers, and plans and manifests of one.
             [--format text|markdown|json|html] Exit code 1 where something is missing.
  customer-sheet
             One page of HTML for one plan, to attach to a contract: what is granted to whom and
             why, on which conditions, how it ends, and a digest of the grants:
             <plan, manifest, offer or template> [--plan ID] [--output FILE] [--force]
  verify     Whether a file still is what a customer sheet states: <sheet.html> <file> [--plan ID]
             [--digest HEX]. Exit code 1 where it is not, or where the sheet was changed.
  sheet      What to type into Partner Center for an offer, in the order of its form: <offer>
             [--plan ID] [--changes], which leaves out what is as it was last published.
             [--format html|markdown|json]
  export     The files that deploy one manifest, plan or offer: [--format arm|bicep|policy]
             [--scope subscription|resource-group|resource-groups] [--resource-group NAME]…
             [--marketplace] [--keep-name GUID|offer-name] [--output FOLDER] [--force]
  audience   The audience of a plan, or the preview audience of an offer, as the CSV file that
             Partner Center imports: [--output FILE] [--force]
  import     The manifests of templates, parameter files, policies and answers of Azure:
             [--parameters FILE] [--plan] [--output FOLDER or FILE] [--force]

Folders are searched for files whose names say that they are managed service files, such as
gold.plan.msp.json, and for the JSON of Azure's own that carries a delegation: ARM templates,
their parameter files, policies, and what Azure answers about delegations. What .gitignore,
.ignore and managed-services.config.json leave out is passed over. A file that is named
itself is always read.

Exit codes: 0 good, 1 not as it must be, 2 wrong use, nothing found or a file that cannot be read.
`;
