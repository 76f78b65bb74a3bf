import { measureAudience } from './audience';
import { measureCatalogue } from './catalogue';
import { measureHover } from './hover';
import { measureMemory } from './memory';
import type { Measurement } from './measurement';
import { measurePreview } from './preview';
import { measureRoleCompletion } from './role-completion';
import { measureReports } from './reports';
import { measureRules } from './rule-costs';
import { measureSimulation } from './simulation';
import { measureStartUp } from './start-up';
import { measureTemplates } from './templates';
import { measureValidation } from './validation';
import { measureWorkspace } from './workspace';

const measures: Record<string, () => Promise<Measurement[]>> = {
  validation: measureValidation,
  templates: measureTemplates,
  audience: measureAudience,
  completion: measureRoleCompletion,
  hover: measureHover,
  reports: measureReports,
  simulation: measureSimulation,
  preview: measurePreview,
  catalogue: measureCatalogue,
  workspace: measureWorkspace,
  'start-up': measureStartUp,
  memory: measureMemory,
  rules: measureRules,
};

/** Measures the section that the command line names, and writes what came out as JSON. */
void measures[process.argv[2]!]!().then((measurements) => {
  process.stdout.write(JSON.stringify(measurements), () => process.exit());
});
