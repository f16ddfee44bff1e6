#!/usr/bin/env node
import { main } from "./main.js";

process.stdout.on("error", () => {});
const status = await main(process.argv.slice(2), process);
process.exitCode = status;
