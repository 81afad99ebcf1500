//HintName: Tiny.World.g.cs
class World;