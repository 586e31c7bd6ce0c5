import '@/ui/tokens.css';
import '@/ui/parts.css';
import '@/ui/auditlog/auditlog.css';
import { startLog } from './start-log';

void startLog(document.getElementById('app') as HTMLElement);
