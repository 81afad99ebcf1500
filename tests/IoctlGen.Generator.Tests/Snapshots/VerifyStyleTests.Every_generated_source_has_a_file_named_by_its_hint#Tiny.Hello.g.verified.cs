//HintName: Tiny.Hello.g.cs
class Hello
{
}
