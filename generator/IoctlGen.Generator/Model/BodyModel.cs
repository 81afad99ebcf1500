namespace IoctlGen.Generator.Model;

/// <summary>What stands in an implementing part.</summary>
abstract record BodyModel;
