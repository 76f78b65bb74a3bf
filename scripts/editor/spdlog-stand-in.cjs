// Takes the place of VS Code's native log writer, which npm cannot build without a compiler: logs reach their files.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'off'];
const words = { warn: 'warning' };

class Logger {
  level = levels.indexOf('info');
  raw = false;

  constructor(file) {
    mkdirSync(dirname(file), { recursive: true });
    this.file = file;
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.raw = true;
  }

  setPattern() {}
  flush() {}
  drop() {}

  write(level, message) {
    if (levels.indexOf(level) < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    appendFileSync(this.file, this.raw ? message : `${time} [${words[level] ?? level}] ${message}\n`);
  }
}

for (const level of levels.slice(0, -1)) {
  Logger.prototype[level] = function (message) {
    this.write(level, message);
  };
}

const createLogger = (_name, file) => Promise.resolve(new Logger(file));

// One by one: an import of a CommonJS module sees only names it can find without running it.
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
