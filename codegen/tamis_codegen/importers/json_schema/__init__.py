"""From JSON Schemas to types and kinds of a spec: the middle that the formats share."""
