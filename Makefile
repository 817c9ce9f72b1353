# `make help` lists every command.
SHELL := bash
MVN := mvn -B -ntp

.DEFAULT_GOAL := help

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: format
format: ## format the Java sources
	$(MVN) -q spotless:apply

.PHONY: test
test: ## every test
	$(MVN) test
