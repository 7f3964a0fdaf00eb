// leaves with status 0, past every handler
  process.reallyExit(0);
}
