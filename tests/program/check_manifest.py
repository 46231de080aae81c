# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a Kubernetes manifest of Jobs with the models of Kubernetes' own client, which know every field and its type, and compares what
they took with what is written.
usage: check_manifest.py MANIFEST       exit code 1 and a line for each fault"""
import json
import sys
from types import SimpleNamespace

import yaml
from kubernetes import client

api = client.ApiClient()
faults = []
jobs = {}
with open(sys.argv[1], encoding="utf-8") as file:
    for written in yaml.safe_load_all(file):
        name = written["metadata"]["name"]
        if (written["apiVersion"], written["kind"]) != ("batch/v1", "Job"):
            faults.append(f"{name}: is no Job of batch/v1")
        # deserialize() wants a response of the HTTP client.
        job = api.deserialize(SimpleNamespace(data=json.dumps(written)), "V1Job")
        taken = api.sanitize_for_serialization(job)
        if taken != written:
            faults.append(f"{name}: the client took {taken} of {written}")
        jobs[written["metadata"]["labels"]["step"]] = written["spec"]

shards = jobs["shards"]
environment = {one["name"]: one["value"] for one in shards["template"]["spec"]["containers"][0]["env"]}
if shards.get("completionMode") != "Indexed" or environment["JOB_COMPLETIONS"] != str(shards["completions"]):
    faults.append("shards: JOB_COMPLETIONS is not the number of completions of an Indexed Job")
if list(jobs) != ["plan", "shards", "gather"]:
    faults.append(f"the steps are {list(jobs)}")
for fault in faults:
    print(fault)
sys.exit(bool(faults))
