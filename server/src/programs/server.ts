import { serve } from './shared';

void serve();
